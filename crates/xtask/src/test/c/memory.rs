//! Runs the tests where every access to memory is watched.

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use super::cmake;
use crate::dist;
use crate::root;
use crate::steps::{Skipped, run, shell};
use crate::tools;

/// Builds the library with AddressSanitizer, the tests with UBSan too, and runs them.
pub fn sanitizers() -> Result<()> {
    let shell = shell()?;
    let host = nightly_host(&shell)
        .context(Skipped("no nightly toolchain: `rustup toolchain install nightly` adds it"))?;
    let build = cmd!(
        shell,
        "rustup run nightly cargo rustc --release --locked --package statuscodes-capi
            --crate-type staticlib --target {host} --target-dir target/sanitized"
    );
    run(build.env("RUSTFLAGS", "-Zsanitizer=address"))?;
    let prefix = root().join("target/c/sanitized");
    dist::c::install(&prefix)?;
    let library = format!("target/sanitized/{host}/release/libstatuscodes.a");
    shell.copy_file(library, prefix.join("lib"))?;
    let flags = "-fsanitize=address,undefined -fno-sanitize-recover=all";
    let options = [format!("-DCMAKE_C_FLAGS={flags}"), format!("-DCMAKE_CXX_FLAGS={flags}")];
    cmake::test("sanitized", &prefix, &options.each_ref().map(String::as_str))
}

/// Runs the tests that were built last under valgrind: no error and no leak, no race of threads.
pub fn valgrind() -> Result<()> {
    const MEMORY: &[&str] = &["--leak-check=full", "--show-leak-kinds=all"];
    const RACES: &[&str] = &["--tool=helgrind"];
    let shell = shell()?;
    provide_valgrind(&shell)?;
    for linked in ["static", "shared"] {
        for (test, options) in
            [("functions", MEMORY), ("arguments", MEMORY), ("threads", MEMORY), ("threads", RACES)]
        {
            let program = cmake::folder(linked).join(format!("{test}-c17"));
            run(cmd!(shell, "valgrind --quiet --error-exitcode=9 {options...} {program}"))?;
        }
    }
    Ok(())
}

/// The platform of the nightly toolchain, if there is one.
fn nightly_host(shell: &Shell) -> Option<String> {
    let rustc = cmd!(shell, "rustup run nightly rustc --version --verbose");
    let version = rustc.quiet().ignore_stderr().read().ok()?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "))?;
    Some(host.into())
}

/// Installs valgrind where that is allowed and simple.
fn provide_valgrind(shell: &Shell) -> Result<()> {
    if tools::answer("valgrind", "--version").is_some() {
        return Ok(());
    }
    let missing = Skipped("no valgrind: install it with the system's packages");
    if tools::answer("id", "-u").as_deref() != Some("0") {
        return Err(missing.into());
    }
    let install = run(cmd!(shell, "apt-get update"))
        .and_then(|()| run(cmd!(shell, "apt-get install --yes --no-install-recommends valgrind")));
    install.context(missing)
}
