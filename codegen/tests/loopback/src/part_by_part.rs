//! A server that sends a response part by part.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

/// A server that accepts one request, and sends a part of the response each time it is triggered.
pub struct Server {
    pub url: String,
    go: Sender<()>,
    thread: JoinHandle<String>,
}

impl Server {
    /// Listens for a request, and responds with this status line and headers.
    pub fn start(head: &'static str, parts: Vec<&'static [u8]>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
        let url = format!("http://{}", listener.local_addr().expect("is bound"));
        let (go, wait) = channel();
        let thread = std::thread::spawn(move || {
            let (stream, _) = listener.accept().expect("somebody calls");
            serve(stream, head, &parts, &wait)
        });
        Self { url, go, thread }
    }

    /// Sends the next part.
    pub fn next(&self) {
        self.go.send(()).expect("is there");
    }

    /// The request, in lower case.
    pub fn end(self) -> String {
        drop(self.go);
        self.thread.join().expect("has ended well")
    }
}

fn serve(mut stream: TcpStream, head: &str, parts: &[&[u8]], wait: &Receiver<()>) -> String {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).expect("sends");
        request.extend(byte);
    }
    let head = format!("HTTP/1.1 {head}\r\ntransfer-encoding: chunked\r\n\r\n");
    stream.write_all(head.as_bytes()).expect("listens");
    for part in parts {
        if wait.recv().is_err() {
            break;
        }
        let mut chunk = format!("{:x}\r\n", part.len()).into_bytes();
        chunk.extend(*part);
        chunk.extend(b"\r\n");
        // A client that has read enough disconnects.
        let _ = stream.write_all(&chunk);
    }
    let _ = stream.write_all(b"0\r\n\r\n");
    String::from_utf8(request)
        .expect("is text")
        .to_ascii_lowercase()
}
