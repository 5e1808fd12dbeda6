//! The versions of the packages that are timed, as they are locked or installed.

use serde_json::Value as Json;
use toml::Table;

use super::subjects::{MICROHTTPD, NODE_HTTP, PYTHON_HTTP};
use crate::files::read;
use crate::packages::python;
use crate::tools::answer;

pub fn of_crate(name: &str) -> Option<String> {
    let lock: Table = toml::from_str(&read("Cargo.lock").ok()?).ok()?;
    let packages = lock.get("package")?.as_array()?;
    let package = packages.iter().find(|package| package["name"].as_str() == Some(name))?;
    Some(package["version"].as_str()?.into())
}

pub fn of_library(name: &str) -> Option<String> {
    (name == MICROHTTPD).then(|| answer(&["pkg-config", "--modversion", name]))?
}

pub fn of_python_package(name: &str) -> Option<String> {
    const PROGRAM: &str = "import sys; from importlib.metadata import version; \
        print(version(sys.argv[1]))";
    if name == PYTHON_HTTP {
        return python();
    }
    answer(&[&python::interpreter().to_string_lossy(), "-c", PROGRAM, name])
}

pub fn of_npm_package(name: &str) -> Option<String> {
    if name == NODE_HTTP {
        return node();
    }
    let file = format!("bindings/node/bench/node_modules/{name}/package.json");
    let package: Json = serde_json::from_str(&read(&file).ok()?).ok()?;
    Some(package["version"].as_str()?.into())
}

/// The version of Python that the packages are timed in.
pub fn python() -> Option<String> {
    let answer = answer(&[&python::interpreter().to_string_lossy(), "--version"])?;
    Some(answer.trim_start_matches("Python ").into())
}

pub fn node() -> Option<String> {
    Some(answer(&["node", "--version"])?.trim_start_matches('v').into())
}
