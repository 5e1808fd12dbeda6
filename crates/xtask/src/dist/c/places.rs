//! Where the C library is installed.

use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::packages::c::HOST;
use crate::root;

/// The folders of an installation.
pub struct Places {
    /// The folder that the installed files name.
    prefix: PathBuf,
    /// The folder of the libraries in the prefix.
    libdir: String,
    /// `DESTDIR`: what stands for `/` while a package is made. No file names it.
    stage: Option<PathBuf>,
    /// The folder that cargo builds in.
    pub target: PathBuf,
    /// The bytes of a pointer of the library.
    pub pointer: usize,
}

/// The bytes of a pointer here.
const POINTER: usize = size_of::<usize>();

impl Places {
    /// A folder that may be moved afterwards.
    pub fn of(prefix: &Path) -> Self {
        let target = root().join("target");
        Self { prefix: prefix.into(), libdir: "lib".into(), stage: None, target, pointer: POINTER }
    }

    /// The places that the options and the environment tell. Folders may be relative to the caller's.
    pub fn of_options(options: &[&str]) -> Result<Self> {
        let (mut prefix, mut libdir) = (None, "lib");
        for option in options.chunks(2) {
            match option {
                ["--prefix", folder] => prefix = Some(folder),
                ["--libdir", folder] => libdir = folder,
                _ => {
                    bail!("`dist c` takes --prefix DIR and --libdir DIR, not {}", option.join(" "))
                }
            }
        }
        let prefix = std::path::absolute(prefix.context("`dist c` needs --prefix DIR")?)?;
        let folder = |variable| {
            let folder = std::env::var_os(variable).filter(|folder| !folder.is_empty());
            folder.map(std::path::absolute).transpose()
        };
        let target = folder("CARGO_TARGET_DIR")?.unwrap_or_else(|| root().join("target"));
        let libdir = in_prefix(&prefix, libdir);
        let places = Self { prefix, libdir, stage: folder("DESTDIR")?, target, pointer: POINTER };
        places.check()?;
        Ok(places)
    }

    /// Other files lead to the prefix by as many `..` as the folder of the libraries has parts.
    fn check(&self) -> Result<()> {
        let mut parts = Path::new(&self.libdir).components();
        ensure!(
            parts.all(|part| matches!(part, Component::Normal(_))) && !self.libdir.is_empty(),
            "--libdir {} is not in the prefix: name it as in `--libdir lib64`",
            self.libdir
        );
        Ok(())
    }

    /// The folder that is written into.
    pub fn root(&self) -> PathBuf {
        let is_root = |part: &Component| !matches!(part, Component::Normal(_));
        let inside: PathBuf = self.prefix.components().skip_while(is_root).collect();
        self.stage.as_ref().map_or_else(|| self.prefix.clone(), |stage| stage.join(inside))
    }

    pub fn libraries(&self) -> PathBuf {
        self.root().join(&self.libdir)
    }

    pub fn shared_libraries(&self) -> PathBuf {
        self.root().join(HOST.folder_of_shared(&self.libdir))
    }

    /// A text that names places and the size of a pointer, for this installation.
    pub fn fill(&self, text: &str) -> String {
        let up = Path::new(&self.libdir).components().map(|_| "..").collect::<Vec<_>>().join("/");
        let prefix = match self.stage {
            Some(_) => self.prefix.display().to_string().replace('\\', "/"),
            None => format!("${{pcfiledir}}/../{up}"),
        };
        text.replace("@PREFIX@", &prefix)
            .replace("@LIBDIR@", &self.libdir)
            .replace("@UP@", &up)
            .replace("@POINTER@", &self.pointer.to_string())
    }
}

/// A folder in the prefix as its path from there, with `/`; any other as it is.
fn in_prefix(prefix: &Path, folder: &str) -> String {
    let folder = Path::new(folder);
    let parts = folder.strip_prefix(prefix).unwrap_or(folder).components();
    let parts: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::Places;

    #[test]
    fn the_folder_of_the_libraries_is_in_the_prefix() {
        for libdir in ["lib", "lib64", "lib/x86_64-linux-gnu"] {
            let places = Places::of_options(&["--libdir", libdir, "--prefix", "/usr"]).unwrap();
            assert!(places.libraries().ends_with(libdir));
        }
        for libdir in ["lib64/", "/usr/lib64"] {
            let places = Places::of_options(&["--prefix", "/usr", "--libdir", libdir]).unwrap();
            assert_eq!(places.libdir, "lib64");
        }
        for libdir in ["", "/usr", "/opt/lib", "../lib", "lib/../lib64"] {
            assert!(Places::of_options(&["--prefix", "/usr", "--libdir", libdir]).is_err());
        }
    }

    #[test]
    fn an_unknown_option_is_an_error() {
        for options in [&["--prefix"][..], &["--libdir", "lib"], &["--prefix", "/usr", "--help"]] {
            assert!(Places::of_options(options).is_err());
        }
    }
}
