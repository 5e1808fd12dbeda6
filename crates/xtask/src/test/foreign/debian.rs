//! What Debian 12 has for other processors: compilers, qemu, and the standard library of Rust 1.85.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use super::Target;
use crate::steps::{shell, silently};
use crate::test::rust::debian_cargo;
use crate::tools;

/// Its package of Rust's standard library. The one for another processor cannot be installed beside
/// the one for this processor, so it is unpacked.
const LIBRARY: &str = "libstd-rust-web-dev";

/// Installs and unpacks what is missing.
pub fn provide(target: &Target) -> Result<()> {
    const NO_RUST: &str = "no Rust 1.85 of Debian 12: root installs rustc-web and cargo-web there";
    const NO_TOOLS: &str =
        "no qemu-user, cross compiler or its libc: root installs them on Debian 12";
    debian_cargo().ok_or_else(|| tools::missing(NO_RUST))?;
    if !has_tools(target) {
        let [gcc, gpp] = ["gcc", "g++"].map(|compiler| format!("{compiler}-{}", target.gnu));
        let libc = format!("libc6-dev-{}-cross", target.name);
        tools::install(&["qemu-user", &gcc, &gpp, &libc]);
    }
    ensure!(has_tools(target), tools::missing(NO_TOOLS));
    unpack_library(target)
}

fn has_tools(Target { gnu, qemu, .. }: &Target) -> bool {
    let programs = [(*qemu).to_owned(), format!("{gnu}-gcc"), format!("{gnu}-g++")];
    programs.iter().all(|program| tools::answer(&[program, "--version"]).is_some())
        && Path::new("/usr").join(gnu).join("include/stdio.h").exists()
}

/// Unpacks the library in the version of the compiler, which takes no other.
fn unpack_library(target: &Target) -> Result<()> {
    let version = tools::answer(&["dpkg-query", "--show", "--showformat=${Version}", LIBRARY]);
    let version = version.with_context(|| format!("dpkg does not know {LIBRARY}"))?;
    let (shell, folder) = (shell()?, shell()?.create_dir(target.folder())?);
    let stamp = folder.join("version");
    if shell.read_file(&stamp).is_ok_and(|unpacked| unpacked == version) {
        return Ok(());
    }
    let (apt, sysroot) = (folder.join("apt"), folder.join("sysroot"));
    shell.remove_path(&apt)?;
    shell.remove_path(&sysroot)?;
    shell.create_dir(apt.join("lists/partial"))?;
    download(&shell, target, &apt, &version)?;
    let packages = shell.read_dir(&apt)?.into_iter();
    for package in packages.filter(|file| file.extension().is_some_and(|it| it == "deb")) {
        silently(cmd!(shell, "dpkg --extract {package} {sysroot}"))?;
    }
    shell.remove_path(apt)?;
    Ok(shell.write_file(stamp, version)?)
}

/// Downloads with the machine's sources, but in a folder of its own: `dpkg --add-architecture` would
/// change what every later `apt-get update` fetches.
fn download(shell: &Shell, target: &Target, apt: &Path, version: &str) -> Result<()> {
    let (name, state) = (target.name, apt.display());
    let settings = [
        format!("APT::Architecture={name}"),
        format!("APT::Architectures={name}"),
        "APT::Sandbox::User=root".to_owned(),
        format!("Dir::State={state}"),
        "Dir::State::status=/dev/null".to_owned(),
        format!("Dir::Cache={state}"),
    ];
    let options = settings.iter().flat_map(|setting| ["--option", setting]).collect::<Vec<_>>();
    let options = &options;
    let _folder = shell.push_dir(apt);
    // It fails for one source that cannot be reached, though the others suffice.
    let _ = silently(cmd!(shell, "apt-get {options...} update"));
    silently(cmd!(shell, "apt-get {options...} download {LIBRARY}={version}"))
}
