//! What the files of the C library are called on each platform.

use super::{MAJOR, VERSION};

/// The platforms, by the way in which they name and link libraries.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Platform {
    /// Linux and the BSDs.
    Elf,
    /// macOS.
    Apple,
    /// Windows, with the tools of Visual Studio.
    Msvc,
    /// Windows, with those of GNU.
    Mingw,
}

/// The names of the library's files.
#[derive(Debug, PartialEq)]
pub struct Names {
    /// The static library, for cargo and installed.
    pub static_library: &'static str,
    /// The shared library, as cargo names it.
    pub built: &'static str,
    /// The shared library, installed.
    pub shared: String,
    /// The links to it beside it: the name of each, and what it leads to.
    pub links: Vec<(String, String)>,
    /// The library that a program is linked with in place of the shared one.
    pub import: Option<&'static str>,
    /// The name under which a program looks for the shared library.
    pub soname: String,
}

/// The platform that this program runs on, for which cargo builds.
pub const HOST: Platform = if cfg!(target_vendor = "apple") {
    Platform::Apple
} else if cfg!(target_env = "msvc") {
    Platform::Msvc
} else if cfg!(windows) {
    Platform::Mingw
} else {
    Platform::Elf
};

impl Platform {
    /// The names of the library's files.
    pub fn names(self) -> Names {
        match self {
            Self::Elf => {
                let (shared, soname) =
                    (format!("libstatuscodes.so.{VERSION}"), format!("libstatuscodes.so.{MAJOR}"));
                Names {
                    static_library: "libstatuscodes.a",
                    built: "libstatuscodes.so",
                    links: links(&shared, &soname, "libstatuscodes.so"),
                    import: None,
                    shared,
                    soname,
                }
            }
            Self::Apple => {
                let shared = format!("libstatuscodes.{VERSION}.dylib");
                let link = format!("libstatuscodes.{MAJOR}.dylib");
                Names {
                    static_library: "libstatuscodes.a",
                    built: "libstatuscodes.dylib",
                    links: links(&shared, &link, "libstatuscodes.dylib"),
                    import: None,
                    shared,
                    soname: format!("@rpath/{link}"),
                }
            }
            Self::Msvc => dll("statuscodes.lib", "statuscodes.dll.lib"),
            Self::Mingw => dll("libstatuscodes.a", "libstatuscodes.dll.a"),
        }
    }

    /// The folder in the prefix that has the shared library, where `libdir` has the others. Windows
    /// looks for it in the folders of programs.
    pub fn folder_of_shared(self, libdir: &str) -> &str {
        match self {
            Self::Elf | Self::Apple => libdir,
            Self::Msvc | Self::Mingw => "bin",
        }
    }

    /// The property by which CMake links the shared library, for its package.
    pub fn cmake_property(self) -> String {
        let names = self.names();
        match names.import {
            Some(import) => {
                format!("IMPORTED_IMPLIB \"${{_statuscodes_prefix}}/@LIBDIR@/{import}\"")
            }
            None => format!("IMPORTED_SONAME \"{}\"", names.soname),
        }
    }

    /// The variable that names the folders in which a program looks for shared libraries.
    pub fn search_variable(self) -> &'static str {
        match self {
            Self::Elf => "LD_LIBRARY_PATH",
            Self::Apple => "DYLD_LIBRARY_PATH",
            Self::Msvc | Self::Mingw => "PATH",
        }
    }
}

/// The name that programs look for leads to the library, and the one that linkers look for to that.
fn links(shared: &str, soname: &str, for_linkers: &str) -> Vec<(String, String)> {
    [(soname, shared), (for_linkers, soname)].map(|(a, b)| (a.into(), b.into())).into()
}

/// Windows knows no version in the name of a DLL.
fn dll(static_library: &'static str, import: &'static str) -> Names {
    Names {
        static_library,
        built: "statuscodes.dll",
        shared: "statuscodes.dll".into(),
        links: Vec::new(),
        import: Some(import),
        soname: "statuscodes.dll".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::Platform::{Apple, Elf, Mingw, Msvc};
    use super::{MAJOR, VERSION};
    use crate::root;

    #[test]
    fn the_readme_has_the_names_of_every_platform() {
        let readme = std::fs::read_to_string(root().join("bindings/c/README.md")).unwrap();
        for platform in [Elf, Apple, Msvc, Mingw] {
            let names = platform.names();
            let links = names.links.iter().map(|(link, _)| format!("`{link}`"));
            let cells = [
                format!("`lib/{}`", names.static_library),
                format!("`{}/{}`", platform.folder_of_shared("lib"), names.shared),
                links.collect::<Vec<_>>().join(", "),
                names.import.map(|import| format!("`lib/{import}`")).unwrap_or_default(),
                format!("`{}`", names.soname),
            ];
            let row = cells.join(" | ").replace("|  |", "| |");
            assert!(readme.contains(&row), "bindings/c/README.md lacks the row {row}");
        }
    }

    #[test]
    fn linux_has_the_version_behind_the_suffix() {
        let names = Elf.names();
        assert_eq!(names.static_library, "libstatuscodes.a");
        assert_eq!(names.shared, format!("libstatuscodes.so.{VERSION}"));
        assert_eq!(names.soname, format!("libstatuscodes.so.{MAJOR}"));
        let links = [(names.soname.clone(), names.shared), (names.built.into(), names.soname)];
        assert_eq!(names.links, links);
        assert_eq!(Elf.folder_of_shared("lib64"), "lib64");
        let property = format!("IMPORTED_SONAME \"libstatuscodes.so.{MAJOR}\"");
        assert_eq!(Elf.cmake_property(), property);
    }

    #[test]
    fn macos_has_the_version_before_the_suffix_and_looks_in_the_rpath() {
        let names = Apple.names();
        let link = format!("libstatuscodes.{MAJOR}.dylib");
        assert_eq!(names.static_library, "libstatuscodes.a");
        assert_eq!(names.shared, format!("libstatuscodes.{VERSION}.dylib"));
        assert_eq!(names.soname, format!("@rpath/{link}"));
        assert_eq!(names.links, [(link.clone(), names.shared), (names.built.into(), link)]);
        assert_eq!(Apple.folder_of_shared("lib"), "lib");
        let property = format!("IMPORTED_SONAME \"@rpath/libstatuscodes.{MAJOR}.dylib\"");
        assert_eq!(Apple.cmake_property(), property);
    }

    #[test]
    fn windows_has_a_dll_beside_programs_and_an_import_library() {
        for (platform, static_library, import) in [
            (Msvc, "statuscodes.lib", "statuscodes.dll.lib"),
            (Mingw, "libstatuscodes.a", "libstatuscodes.dll.a"),
        ] {
            let names = platform.names();
            assert_eq!((names.static_library, names.import), (static_library, Some(import)));
            assert_eq!((names.built, &*names.shared), ("statuscodes.dll", "statuscodes.dll"));
            assert!(names.links.is_empty());
            assert_eq!(platform.folder_of_shared("lib"), "bin");
            let property = format!("\"${{_statuscodes_prefix}}/@LIBDIR@/{import}\"");
            assert_eq!(platform.cmake_property(), format!("IMPORTED_IMPLIB {property}"));
        }
    }
}
