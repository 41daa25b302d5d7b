//! A server that follows a script of steps for each connection.

use std::io::{BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::server::{PATIENCE, Received};

/// What a server does next.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Reads a whole request.
    Read,
    /// Reads the head of a request, and leaves its body.
    ReadHead,
    Send(Vec<u8>),
    /// Sends byte by byte, with a pause before each.
    Drip(Vec<u8>, Duration),
    /// Sends this again and again, until the client is gone.
    Forever(Vec<u8>),
    /// Does nothing until the client is gone.
    Stall,
    /// Ends the connection with a reset, in place of an orderly end.
    Reset,
}

/// A server that takes these steps with each connection, and then closes it.
pub(crate) struct FaultyServer {
    address: SocketAddr,
    seen: Arc<Mutex<Seen>>,
}

/// What a server saw.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) connections: usize,
    pub(crate) requests: Vec<Received>,
}

impl FaultyServer {
    pub(crate) fn start(steps: Vec<Step>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Mutex::new(Seen::default()));
        let shared = Arc::clone(&seen);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                shared.lock().unwrap().connections += 1;
                let (steps, shared) = (steps.clone(), Arc::clone(&shared));
                std::thread::spawn(move || serve(stream.unwrap(), &steps, &shared));
            }
        });
        Self { address, seen }
    }

    /// Where the server is, as a base URL.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What the server saw so far.
    pub(crate) fn seen(&self) -> Seen {
        std::mem::take(&mut *self.seen.lock().unwrap())
    }
}

fn serve(mut stream: TcpStream, steps: &[Step], seen: &Mutex<Seen>) {
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_nodelay(true).unwrap();
    for step in steps {
        // Nothing is left to do for a client that is gone.
        let is_open = match step {
            Step::Read => Received::read(&stream).is_ok_and(|it| {
                seen.lock().unwrap().requests.push(it);
                true
            }),
            Step::ReadHead => Received::head(&mut BufReader::new(&stream)).is_ok(),
            Step::Send(bytes) => stream.write_all(bytes).is_ok(),
            Step::Drip(bytes, pause) => bytes.iter().all(|byte| {
                std::thread::sleep(*pause);
                stream.write_all(&[*byte]).is_ok()
            }),
            Step::Forever(bytes) => {
                let start = Instant::now();
                while start.elapsed() < PATIENCE && stream.write_all(bytes).is_ok() {}
                false
            }
            Step::Stall => stream.read(&mut [0; 1024]).is_ok_and(|count| count > 0),
            Step::Reset => {
                let socket = socket2::SockRef::from(&stream);
                socket.set_linger(Some(Duration::ZERO)).unwrap();
                return;
            }
        };
        if !is_open {
            break;
        }
    }
    let _ = stream.shutdown(Shutdown::Write);
    // Otherwise the client may get a reset instead of what was sent.
    stream
        .set_read_timeout(Some(Duration::from_millis(200)))
        .unwrap();
    while stream
        .read(&mut [0; 64 * 1024])
        .is_ok_and(|count| count > 0)
    {}
}
