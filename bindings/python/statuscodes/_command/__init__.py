"""The parts of `python -m statuscodes`. Node's command has the same, with the same output."""
