#include "oldest.c"
