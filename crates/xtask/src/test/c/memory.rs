//! Runs the tests under tools that watch every access to memory.

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use super::cmake;
use crate::dist::c::Places;
use crate::packages::c::HOST;
use crate::steps::{Skipped, shell, silently};
use crate::{dist, root, tools};

/// Builds the library with AddressSanitizer, the tests with UBSan too, and runs them.
pub fn sanitizers() -> Result<()> {
    ensure!(cfg!(unix), Skipped("not for Windows: UBSan is missing there"));
    let shell = shell()?;
    let host = tools::nightly_host()
        .context(Skipped("no nightly toolchain: `rustup toolchain install nightly` adds it"))?;
    let build = cmd!(
        shell,
        "rustup run nightly cargo rustc --release --locked --package statuscodes-capi
            --crate-type staticlib --target {host} --target-dir target/sanitized"
    );
    silently(build.env("RUSTFLAGS", "-Zsanitizer=address"))?;
    let prefix = root().join("target/c/sanitized");
    dist::c::install(&Places::of(&prefix))?;
    let library = format!("target/sanitized/{host}/release/{}", HOST.names().static_library);
    shell.copy_file(library, prefix.join("lib"))?;
    let flags = "-fsanitize=address,undefined -fno-sanitize-recover=all";
    let options = [format!("-DCMAKE_C_FLAGS={flags}"), format!("-DCMAKE_CXX_FLAGS={flags}")];
    cmake::test("sanitized", &prefix, &options.each_ref().map(String::as_str))
}

/// Runs the tests that were built last under valgrind. Fails on an error, a leak or a race.
pub fn valgrind() -> Result<()> {
    const MEMORY: &[&str] = &["--leak-check=full", "--show-leak-kinds=all"];
    const RACES: &[&str] = &["--tool=helgrind"];
    let shell = shell()?;
    provide_valgrind()?;
    for linked in ["static", "shared"] {
        for (test, options) in
            [("functions", MEMORY), ("arguments", MEMORY), ("threads", MEMORY), ("threads", RACES)]
        {
            let program = cmake::folder(linked).join(format!("{test}-c17"));
            silently(cmd!(shell, "valgrind --quiet --error-exitcode=9 {options...} {program}"))?;
        }
    }
    Ok(())
}

/// Installs valgrind where that is allowed and simple.
fn provide_valgrind() -> Result<()> {
    let is_there = || tools::answer(&["valgrind", "--version"]).is_some();
    if !is_there() {
        tools::install(&["valgrind"]);
    }
    ensure!(is_there(), Skipped("no valgrind: install it with the system's packages"));
    Ok(())
}
