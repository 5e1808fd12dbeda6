//! Checks the built libraries: their names, their symbols and their size.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use object::elf::{DT_NEEDED, DT_SONAME, DynamicTag, FileHeader64};
use object::read::archive::ArchiveFile;
use object::read::elf::{ElfFile, FileHeader};
use object::{Endianness, File, Object, ObjectSymbol};

use super::tools::require_elf;
use super::{prefix, size};
use crate::packages::c::{self, HOST, declared_functions};

pub type Elf<'data> = ElfFile<'data, FileHeader64<Endianness>>;

/// In bytes, without symbols.
const SIZE_LIMIT: usize = 96_000;

/// Words in the names of Rust's panic machinery.
const OF_PANICS: [&str; 3] = ["panic", "unwind", "personality"];

/// Checks the rules that distributions have for libraries, and that no function can panic.
pub fn check() -> Result<()> {
    require_elf()?;
    let name = HOST.names().shared;
    let shared = read(&prefix().join("lib").join(&name))?;
    let unstripped = read(&c::shared_library())?;
    let archive = read(&prefix().join("lib/libstatuscodes.a"))?;
    for object in objects(&archive)? {
        has_no_panic("libstatuscodes.a", &object)?;
        needs_no_function("libstatuscodes.a", object.symbols())?;
    }
    has_no_panic("libstatuscodes.so", &Elf::parse(&*unstripped)?)?;
    let library = Elf::parse(&*shared)?;
    has_its_name(&library)?;
    needs_no_library(&library)?;
    needs_no_function("libstatuscodes.so", library.dynamic_symbols())?;
    exports_the_functions_of_the_header(&library)?;
    let size = shared.len();
    ensure!(size < SIZE_LIMIT, "{name} has {size} bytes: keep it under {SIZE_LIMIT}");
    size::phrase_alone()
}

/// Fails when a program is linked with the other library.
pub fn is_linked(program: &Path, shared: bool) -> Result<()> {
    let (needs, soname) = (libraries_of(&read(program)?)?, HOST.names().soname);
    let needs_ours = needs.contains(&soname);
    let says = if needs_ours { "needs" } else { "does not need" };
    ensure!(needs_ours == shared, "{} {says} {soname}", program.display());
    Ok(())
}

/// The names of the libraries that a program needs.
fn libraries_of(program: &[u8]) -> Result<Vec<String>> {
    match File::parse(program)? {
        File::Elf64(program) => dynamic_texts(&program, DT_NEEDED),
        // Other formats name the library beside each symbol.
        program => {
            let imports = program.imports()?;
            imports.map(|it| Ok(String::from_utf8(it?.library().to_vec())?)).collect()
        }
    }
}

fn has_its_name(library: &Elf) -> Result<()> {
    let names = dynamic_texts(library, DT_SONAME)?;
    let soname = HOST.names().soname;
    ensure!(
        names.iter().eq([&soname]),
        "the SONAME is {names:?}, not {soname}: see crates/capi/build.rs"
    );
    Ok(())
}

fn needs_no_library(library: &Elf) -> Result<()> {
    let needed = dynamic_texts(library, DT_NEEDED)?;
    ensure!(needed.is_empty(), "libstatuscodes.so needs {needed:?}: use core only");
    Ok(())
}

fn needs_no_function<'data>(
    name: &str,
    symbols: impl Iterator<Item = impl ObjectSymbol<'data>>,
) -> Result<()> {
    for symbol in symbols.filter(|symbol| symbol.is_undefined() && !symbol.is_weak()) {
        let function = symbol.name()?;
        ensure!(function.is_empty(), "{name} needs {function}, which is not in core");
    }
    Ok(())
}

fn has_no_panic(name: &str, object: &Elf) -> Result<()> {
    for symbol in object.symbols() {
        let symbol = symbol.name()?;
        ensure!(
            !is_of_panics(symbol),
            "{name} can panic, as it has {symbol}: index and slice by `get`"
        );
    }
    Ok(())
}

pub fn exports_the_functions_of_the_header<'data>(library: &impl Object<'data>) -> Result<()> {
    let exported = library.dynamic_symbols().filter(ObjectSymbol::is_definition);
    let exported = exported.map(|symbol| Ok(symbol.name()?.to_owned()));
    let exported = exported.collect::<Result<BTreeSet<String>>>()?;
    let declared = declared_functions()?;
    let differences: Vec<_> = exported.symmetric_difference(&declared).collect();
    ensure!(
        differences.is_empty(),
        "exported or declared in status.h, but not both: {differences:?}; run `cargo xtask codegen`"
    );
    Ok(())
}

/// Tells whether a symbol belongs to Rust's panic machinery.
pub fn is_of_panics(symbol: &str) -> bool {
    OF_PANICS.iter().any(|word| symbol.to_lowercase().contains(word))
}

fn objects(archive: &[u8]) -> Result<Vec<Elf<'_>>> {
    let members = ArchiveFile::parse(archive)?.members();
    members.map(|member| Ok(Elf::parse(member?.data(archive)?)?)).collect()
}

/// The texts that the entries of a kind lead to, such as the names of the libraries it needs.
pub fn dynamic_texts<Header: FileHeader<Endian = Endianness>>(
    library: &ElfFile<Header>,
    tag: DynamicTag,
) -> Result<Vec<String>> {
    let table = library.elf_dynamic_table()?;
    let entries = table.iter().filter(|entry| entry.tag == tag);
    entries.map(|entry| Ok(String::from_utf8(table.string(entry)?.to_vec())?)).collect()
}

pub fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}
