//! What a program grows by that links one function of the static library.

use anyhow::{Result, ensure};
use object::elf::SHF_ALLOC;
use object::{Object, ObjectSection, SectionFlags};
use xshell::cmd;

use super::library::{Elf, read};
use super::prefix;
use crate::steps::{shell, silently};
use crate::{root, tools};

/// In bytes.
const PHRASE_LIMIT: u64 = 8192;

/// Links `statuscode_phrase` alone.
pub fn phrase_alone() -> Result<()> {
    let with = size("phrase-alone", &["-DWITH_PHRASES"])?;
    let size = with - size("no-phrase", &[])?;
    ensure!(
        size <= PHRASE_LIMIT,
        "statuscode_phrase alone adds {size} bytes to a program: keep it within {PHRASE_LIMIT}"
    );
    Ok(())
}

/// The bytes of a program that are loaded.
fn size(name: &str, options: &[&str]) -> Result<u64> {
    let (shell, compiler, prefix) = (shell()?, tools::c_compiler()?, prefix());
    let program = root().join("target/c").join(name);
    let (include, library) =
        (prefix.join("include/statuscodes"), prefix.join("lib/libstatuscodes.a"));
    silently(cmd!(
        shell,
        "{compiler} -Os {options...} -I{include} bindings/c/tests/phrase_alone.c {library}
            -Wl,--gc-sections -o {program}"
    ))?;
    let program = read(&program)?;
    let program = Elf::parse(&*program)?;
    let loaded = program.sections().filter(|section| is_loaded(section.flags()));
    Ok(loaded.map(|section| section.size()).sum())
}

fn is_loaded(flags: SectionFlags) -> bool {
    matches!(flags, SectionFlags::Elf { sh_flags, .. } if sh_flags.contains(SHF_ALLOC))
}
