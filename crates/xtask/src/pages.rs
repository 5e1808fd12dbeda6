//! A folder of web pages, served on loopback.

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, anyhow};
use tiny_http::{Header, Request, Response, Server};

/// A running server, stopped when it is dropped.
pub struct Pages {
    server: Arc<Server>,
    address: SocketAddr,
}

impl Pages {
    /// Serves a folder on a free port.
    pub fn serve(folder: PathBuf) -> Result<Self> {
        let server = Server::http((Ipv4Addr::LOCALHOST, 0)).map_err(|error| anyhow!(error))?;
        let server = Arc::new(server);
        let address = server.server_addr().to_ip().context("the server has no address")?;
        let requests = Arc::clone(&server);
        thread::spawn(move || {
            for request in requests.incoming_requests() {
                answer(&folder, request);
            }
        });
        Ok(Self { server, address })
    }

    /// The address of a page.
    pub fn url(&self, page: &str) -> String {
        format!("http://{}/{page}", self.address)
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        self.server.unblock();
    }
}

/// Sends a file. The visitor may be gone.
fn answer(folder: &Path, request: Request) {
    let file = file(request.url()).and_then(|file| {
        let path = folder.join(file);
        Some((content_type(&path), File::open(&path).ok()?))
    });
    let _ = match file {
        Some((kind, file)) => request.respond(Response::from_file(file).with_header(kind)),
        None => request.respond(Response::empty(404)),
    };
}

/// The file that a URL names in the folder; a folder's page is `index.html`.
fn file(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let file = if path.is_empty() { "index.html" } else { path };
    let file = PathBuf::from(file);
    let is_within = file.components().all(|it| matches!(it, Component::Normal(_)));
    is_within.then_some(file)
}

fn content_type(path: &Path) -> Header {
    let kind = match path.extension().and_then(|it| it.to_str()) {
        Some("css") => "text/css",
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    Header::from_bytes("Content-Type", kind).expect("the field is ASCII")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::file;

    #[test]
    fn a_url_names_a_file_in_the_folder() {
        assert_eq!(file("/").as_deref(), Some(Path::new("index.html")));
        assert_eq!(file("/a/b.js?x=/../y").as_deref(), Some(Path::new("a/b.js")));
    }

    #[test]
    fn no_url_leads_out_of_the_folder() {
        for url in ["/../a", "/a/../../b", "//etc/passwd", "/./a", ""] {
            assert_eq!(file(url), None, "{url}");
        }
    }
}
