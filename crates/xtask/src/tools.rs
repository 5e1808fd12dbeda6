//! The programs that the builds need.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Error, Result, bail};
use xshell::{Shell, cmd};

use crate::steps::{Skipped, shell, silently};

/// Fails with a line for each missing tool.
pub fn check() -> Result<()> {
    let missing: Vec<_> = [c_compiler().err(), python().err(), node().err()]
        .into_iter()
        .flatten()
        .map(|error| error.to_string())
        .collect();
    if missing.is_empty() { Ok(()) } else { bail!("{}", missing.join("\n       ")) }
}

/// The C compiler: `$CC` or `cc`. On Windows, clang takes the same options and links as Visual Studio.
pub fn c_compiler() -> Result<String> {
    compiler("CC", if cfg!(windows) { "clang" } else { "cc" }, "C compiler")
}

/// The C++ compiler: `$CXX` or `c++`.
pub fn cpp_compiler() -> Result<String> {
    compiler("CXX", if cfg!(windows) { "clang++" } else { "c++" }, "C++ compiler")
}

/// npm, which is a batch file on Windows: such a one is found by its whole name only.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

fn compiler(variable: &str, default: &str, kind: &str) -> Result<String> {
    let compiler = std::env::var(variable).unwrap_or_else(|_| default.into());
    answer(&[&compiler, "--version"])
        .with_context(|| format!("no {kind}: install gcc or clang, or set {variable}"))?;
    Ok(compiler)
}

/// A Python interpreter of version 3.11 or later.
pub fn python() -> Result<String> {
    ["python3", "python", "python3.14", "python3.13", "python3.12", "python3.11"]
        .into_iter()
        .find(|python| {
            answer(&[python, "--version"]).is_some_and(|it| version(&it, "Python ") >= (3, 11))
        })
        .map(String::from)
        .context("no Python 3.11 or later: install python3 and python3-venv")
}

/// The platform of the nightly toolchain, if there is one.
pub fn nightly_host() -> Option<String> {
    host(&["rustup", "run", "nightly", "rustc"])
}

/// The platform that a `rustc` builds for, such as `x86_64-unknown-linux-gnu`.
pub fn host(rustc: &[&str]) -> Option<String> {
    let version = answer(&[rustc, &["--version", "--verbose"]].concat())?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "))?;
    Some(host.into())
}

/// Tries to install Debian packages, which root may do. Removes none.
pub fn install(packages: &[&str]) {
    let Ok(shell) = shell() else { return };
    if answer(&["id", "-u"]).as_deref() == Some("0") {
        let options = ["--yes", "--no-install-recommends", "--no-remove"];
        let _ = silently(cmd!(shell, "apt-get update"));
        let _ = silently(cmd!(shell, "apt-get install {options...} {packages...}"));
    }
}

/// A CPython that can make virtual environments.
pub struct Python {
    pub executable: PathBuf,
    /// Such as `3.14.2`, or `3.14.2t` without a global lock.
    pub version: String,
    pub free_threaded: bool,
}

/// One CPython for each version from 3.11 on, with and without a global lock: those on the path and
/// those of pyenv.
pub fn pythons() -> Vec<Python> {
    let on_path = (11..30).flat_map(|minor| {
        [format!("python3.{minor}"), format!("python3.{minor}t")].map(PathBuf::from)
    });
    let root = std::env::var_os("PYENV_ROOT").map(PathBuf::from);
    let root = root.or_else(|| Some(std::env::home_dir()?.join(".pyenv")));
    let of_pyenv = root.and_then(|root| root.join("versions").read_dir().ok());
    let of_pyenv = of_pyenv.into_iter().flatten().flatten();
    let of_pyenv = of_pyenv.map(|version| version.path().join("bin/python3"));
    let first = python().ok().map(PathBuf::from);
    let mut found = BTreeMap::new();
    for python in first.into_iter().chain(on_path).chain(of_pyenv).filter_map(cpython) {
        let kind = (version(&python.version, ""), python.free_threaded);
        found.entry(kind).or_insert(python);
    }
    found.into_values().filter(|python| version(&python.version, "") >= (3, 11)).collect()
}

fn cpython(executable: PathBuf) -> Option<Python> {
    const PROGRAM: &str = "import ensurepip, platform, sysconfig, venv; \
        print(platform.python_implementation(), ' ', platform.python_version(), \
              't' if sysconfig.get_config_var('Py_GIL_DISABLED') else '', sep='')";
    let shell = shell().ok()?;
    let answer = cmd!(shell, "{executable} -c {PROGRAM}").quiet().ignore_stderr().read().ok()?;
    let version = answer.strip_prefix("CPython ")?;
    Some(Python { executable, version: version.into(), free_threaded: version.ends_with('t') })
}

/// Node of version 20.17 or later, with npm beside it.
pub fn node() -> Result<()> {
    answer(&["node", "--version"])
        .filter(|it| version(it, "v") >= (20, 17))
        .and_then(|_| answer(&[NPM, "--version"]))
        .map(|_| ())
        .context("no Node 20.17 or later with npm: install nodejs and npm")
}

/// They let Chromium run as root, without a graphics card, and keep it from looking for updates.
pub const CHROMIUM_OPTIONS: [&str; 7] = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Tells the programs of a shell where Chromium is, and how to start it.
pub fn provide_chromium(shell: &Shell) -> Result<()> {
    shell.set_var("CHROMIUM", chromium()?);
    shell.set_var("CHROMIUM_OPTIONS", CHROMIUM_OPTIONS.join(" "));
    Ok(())
}

/// Debian's Chromium, which is installed when it is missing. CI on Linux has to have it.
pub fn chromium() -> Result<&'static str> {
    const CHROMIUM: &str = "/usr/bin/chromium";
    const MISSING: &str = "no Chromium: `apt-get install chromium` adds it";
    let is_there = || answer(&[CHROMIUM, "--version"]).is_some();
    if !is_there() {
        install(&["chromium"]);
    }
    if is_there() { Ok(CHROMIUM) } else { Err(missing(MISSING)) }
}

/// The error of a part whose tools cannot be installed here. CI on Linux has to have them.
pub fn missing(what: &'static str) -> Error {
    let is_needed = cfg!(target_os = "linux") && std::env::var_os("CI").is_some();
    if is_needed { Error::msg(what) } else { Error::new(Skipped(what)) }
}

/// The output of a command; `None` where the program is missing or fails.
pub fn answer(command: &[&str]) -> Option<String> {
    let (shell, (program, arguments)) = (shell().ok()?, command.split_first()?);
    cmd!(shell, "{program} {arguments...}").quiet().ignore_stderr().read().ok()
}

/// The first two numbers of a version; 0.0 where there are none.
pub fn version(text: &str, prefix: &str) -> (u32, u32) {
    let mut numbers = text.trim_start_matches(prefix).split('.').map(|it| it.parse().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_compare_by_number() {
        assert!(version("Python 3.9.18", "Python ") < (3, 11));
        assert_eq!(version("v20.20.2", "v"), (20, 20));
        assert_eq!(version("nonsense", "v"), (0, 0));
    }
}
