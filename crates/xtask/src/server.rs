//! An example that serves HTTP on loopback, and requests to it.

use std::io::{BufRead, BufReader, PipeReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command};

use anyhow::{Context, Result, bail};
use tungstenite::Message;

use crate::packages::Program;
use crate::root;

/// A running server, stopped when it is dropped.
pub struct Server {
    process: Child,
    log: BufReader<PipeReader>,
}

impl Server {
    /// Starts a program that serves HTTP and logs its address.
    pub fn start(program: &Program) -> Result<Self> {
        let (log, writer) = std::io::pipe()?;
        let process = Command::new(&program.executable)
            .args(&program.arguments)
            .current_dir(root())
            .stdout(writer.try_clone()?)
            .stderr(writer)
            .spawn()
            .with_context(|| format!("{} does not start", program.executable.display()))?;
        Ok(Self { process, log: BufReader::new(log) })
    }

    /// Waits until the log names an address.
    pub fn address(&mut self) -> Result<SocketAddr> {
        let mut text = String::new();
        while self.log.read_line(&mut text)? > 0 {
            let line = text.lines().last().unwrap_or_default();
            let address = line.split("http://").nth(1).and_then(|it| it.split(' ').next());
            if let Some(address) = address.and_then(|address| address.parse().ok()) {
                return Ok(address);
            }
        }
        bail!("the server ended without naming its address:\n{text}")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The whole response to a GET request, with the status line, which HTTP clients tend to hide.
pub fn get(address: SocketAddr, path: &str) -> Result<String> {
    let mut stream = TcpStream::connect(address)?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    let mut response = String::new();
    stream.read_to_string(&mut response)?;
    Ok(response)
}

/// The code with which a WebSocket endpoint closes after a message.
pub fn close_code(address: SocketAddr, path: &str, message: &str) -> Result<u16> {
    let (mut socket, _) = tungstenite::connect(format!("ws://{address}{path}"))?;
    socket.send(Message::text(message))?;
    loop {
        if let Message::Close(frame) = socket.read()? {
            return Ok(frame.context("a Close frame without a code")?.code.into());
        }
    }
}
