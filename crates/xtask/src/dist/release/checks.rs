//! Installs each file of a release into an empty place, and describes codes with it.

use std::env::consts::EXE_SUFFIX;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use super::{c, folder, only, scratch, source};
use crate::demo::ARGUMENTS;
use crate::dist::unpack;
use crate::packages::c::{HOST, Platform, VERSION, in_target};
use crate::packages::{Program, agree, node, python, rust};
use crate::root;
use crate::steps::{shell, silently, step};
use crate::test::{follow, oldest_cargo};
use crate::tools::{self, NPM};

/// Fails when a package cannot be installed, or answers as no other.
pub fn run() -> Result<()> {
    let programs = [
        step("use the crate, without a registry", the_crate)?,
        step("use the C archive, without cargo", c_archive)?,
        step("use the C sources, without a registry", c_sources)?,
        step("use the wheel, without a registry", || in_python("wheel", &["--no-index"]))?,
        step("use the sdist", || in_python("sdist", &[]))?,
        step("use the npm tarballs, without a registry", npm)?,
        rust::example("describe")?,
    ];
    step("all describe codes alike", || agree(&programs, &ARGUMENTS).map(|_| ()))
}

fn the_crate() -> Result<Program> {
    let (shell, place) = (shell()?, scratch("use-crate")?);
    unpack(&folder().join(format!("statuscodes-{VERSION}.crate")), &place)?;
    let project = place.join("project");
    let dependency = format!("statuscodes = {{ path = \"../statuscodes-{VERSION}\" }}\n");
    let sources = rust::project(&project, &dependency)?;
    shell.copy_file("examples/describe.rs", sources.join("main.rs"))?;
    shell.copy_file("examples/interface.rs", sources)?;
    let shell = without_registry(&project)?;
    silently(cmd!(shell, "cargo build --quiet --offline"))?;
    Ok(Program::new("the crate", project.join("target/debug/project"), &[]))
}

/// A shell in a folder, with an empty cargo home and a target folder there.
fn without_registry(folder: &Path) -> Result<Shell> {
    let shell = shell()?;
    shell.set_var("CARGO_HOME", folder.join("cargo-home"));
    shell.set_var("CARGO_TARGET_DIR", folder.join("target"));
    shell.change_dir(folder);
    Ok(shell)
}

fn c_archive() -> Result<Program> {
    let (shell, place) = (shell()?, scratch("use-c")?);
    let installed = place.join(c::name()?);
    unpack(&folder().join(format!("{}.tar.gz", c::name()?)), &place)?;
    let tools = tools_without_cargo(&shell, &place)?;
    shell.set_var("PATH", tools);
    let (header, libraries) = (installed.join("include/statuscodes"), installed.join("lib"));
    let names = HOST.names();
    if let Some(import) = names.import {
        // Windows looks for the shared library beside the program.
        shell.copy_file(installed.join("bin").join(names.shared), &place)?;
        return compile(&shell, &place, &header, &[&libraries.join(import).to_string_lossy()]);
    }
    let shared = format!("-Wl,-rpath,{}", libraries.display());
    let library = format!("-L{}", libraries.display());
    compile(&shell, &place, &header, &[&library, "-lstatuscodes", &shared])
}

/// Folders that have the C compiler and its tools, and no cargo, as a path for programs.
fn tools_without_cargo(shell: &Shell, project: &Path) -> Result<OsString> {
    if cfg!(windows) {
        let path = std::env::var_os("PATH").context("no PATH")?;
        let folders = std::env::split_paths(&path).filter(|it| !it.join("cargo.exe").exists());
        return Ok(std::env::join_paths(folders)?);
    }
    let folder = shell.create_dir(project.join("bin"))?;
    for tool in [&tools::c_compiler()?, "as", "ld"] {
        let path = cmd!(shell, "sh -c 'command -v \"$0\"' {tool}").quiet().read()?;
        silently(cmd!(shell, "ln -s {path} {folder}"))?;
    }
    Ok(folder.into())
}

fn c_sources() -> Result<Program> {
    let (shell, project) = (shell()?, scratch("use-c-source")?);
    unpack(&folder().join(format!("{}.tar.gz", source::name())), &project)?;
    let sources = project.join(source::name());
    let cargo: &[&str] = oldest_cargo().unwrap_or(&["cargo"]);
    let builder = without_registry(&sources)?;
    if HOST == Platform::Elf {
        let readme = builder.read_file("README.md")?;
        let readme = readme.replace("$ cargo ", &format!("$ {} ", cargo.join(" ")));
        follow(&builder, &readme, &project)?;
        return Ok(Program::new("C", sources.join("describe"), &[]));
    }
    // The README names the files of Linux.
    let (cargo, arguments) = (cargo[0], &cargo[1..]);
    silently(cmd!(builder, "{cargo} {arguments...} build --quiet --release --offline --locked"))?;
    let library = in_target(&sources.join("target"), HOST.names().static_library);
    compile(&shell, &project, &sources.join("include"), &[&library.to_string_lossy()])
}

/// Compiles the example with a library.
fn compile(shell: &Shell, place: &Path, header: &Path, library: &[&str]) -> Result<Program> {
    let (compiler, program) = (tools::c_compiler()?, place.join(format!("describe{EXE_SUFFIX}")));
    silently(cmd!(shell, "{compiler} -I{header} examples/describe.c {library...} -o {program}"))?;
    Ok(Program::new("C", program, &[]))
}

fn in_python(name: &'static str, options: &[&str]) -> Result<Program> {
    let (shell, place) = (shell()?, scratch(&format!("use-{name}"))?);
    let suffix = if name == "wheel" { ".whl" } else { &format!("statuscodes-{VERSION}.tar.gz") };
    let (package, python) = (only(&folder(), suffix)?, tools::python()?);
    silently(cmd!(shell, "{python} -m venv {place}"))?;
    let python = python::interpreter_of(&place);
    silently(cmd!(shell, "{python} -m pip install --quiet {options...} {package}"))?;
    let program = root().join("examples/describe.py");
    Ok(Program::new(name, python, &[&program.to_string_lossy()]))
}

/// Fails where the portable source would take the addon's place.
const USES_ADDON: &str = "require('statuscodes').phrase(404); \
    const { sharedObjects } = process.report.getReport(); \
    if (!sharedObjects.some((file) => /statuscodes.*\\.node$/.test(file))) throw Error('no addon')";

fn npm() -> Result<Program> {
    let (shell, project) = (shell()?, scratch("use-npm")?);
    let tarballs: Vec<PathBuf> = shell.read_dir(folder())?;
    let tarballs = tarballs.iter().filter(|path| path.extension().is_some_and(|it| it == "tgz"));
    shell.write_file(project.join("package.json"), "{ \"private\": true }\n")?;
    shell.copy_file("examples/describe.mjs", &project)?;
    shell.set_var("npm_config_cache", project.join("cache"));
    shell.change_dir(&project);
    silently(cmd!(shell, "{NPM} install --offline --no-audit").args(tarballs))?;
    silently(cmd!(shell, "node --eval {USES_ADDON}"))?;
    for package in
        shell.read_dir("node_modules")?.iter().filter(|it| it.join("package.json").exists())
    {
        ensure!(package.join("LICENSE-MIT").exists(), "{} has no licence", package.display());
    }
    Ok(node::run_by("npm", "node".into(), &[], &project.join("describe.mjs")))
}
