//! A server for many clients at once: a thread for each connection, which stays open.

use std::io::{BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::server::{PATIENCE, Received};

/// What a server does with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Responds with this status, and the same body for all.
    Status(&'static str),
    /// Says nothing until the client is gone.
    Hang,
}

/// A server that answers each request by a function of it.
pub(crate) struct BusyServer {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
}

impl BusyServer {
    pub(crate) fn start(
        body: &'static str,
        answer: impl Fn(&Received) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let connections = Arc::new(AtomicUsize::new(0));
        let (counter, answer) = (Arc::clone(&connections), Arc::new(answer));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                counter.fetch_add(1, Ordering::Relaxed);
                let answer = Arc::clone(&answer);
                std::thread::spawn(move || serve(&stream.unwrap(), body, &*answer));
            }
        });
        Self {
            address,
            connections,
        }
    }

    /// Where the server is, as a base URL.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many connections there have been.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }
}

fn serve(mut stream: &TcpStream, body: &str, answer: impl Fn(&Received) -> Answer) {
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_nodelay(true).unwrap();
    let mut reader = BufReader::new(stream);
    while let Ok(received) = Received::read(&mut reader) {
        // The client has ended the connection.
        if received.line.is_empty() {
            return;
        }
        match answer(&received) {
            Answer::Status(status) => {
                let length = body.len();
                let head = format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n\r\n{body}");
                if stream.write_all(head.as_bytes()).is_err() {
                    return;
                }
            }
            Answer::Hang => {
                // Until the client gives up.
                let _ = reader.read(&mut [0]);
                return;
            }
        }
    }
}
