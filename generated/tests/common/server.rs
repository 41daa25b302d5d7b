//! A server of HTTP/1.1 on the loopback that keeps every request to the byte, and gives one
//! response to each.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// What the server does with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    Close,
    /// Keeps the connection open, and says no more.
    Stall,
}

/// Runs until it is asked for what it received, or goes out of scope.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    thread: Option<JoinHandle<Vec<Received>>>,
}

/// A request as it came in. A connection on which none came is one with an empty line.
#[derive(Debug, Default)]
pub(crate) struct Received {
    /// `POST /path HTTP/1.1`
    pub(crate) line: String,
    /// The headers in their order, names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

/// What a test sends to end the server.
const END: &str = "END";

/// No read lasts longer, whatever a client does.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

impl Server {
    /// Responds to each request with a status, as `200 OK`, and a body.
    pub(crate) fn responding(status: &str, headers: &[&str], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut response = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n", body.len());
        for header in ["connection: close"].iter().chain(headers) {
            response += header;
            response += "\r\n";
        }
        response += "\r\n";
        let mut response = response.into_bytes();
        response.extend(body);
        Self::start(response, Then::Close)
    }

    /// Responds to each request with these bytes, and closes the connection.
    pub(crate) fn raw(response: impl Into<Vec<u8>>) -> Self {
        Self::start(response.into(), Then::Close)
    }

    /// Responds to each request with these bytes, and then stalls.
    pub(crate) fn stalling(response: impl Into<Vec<u8>>) -> Self {
        Self::start(response.into(), Then::Stall)
    }

    fn start(response: Vec<u8>, then: Then) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        Self {
            address: listener.local_addr().unwrap(),
            thread: Some(std::thread::spawn(move || {
                serve(&listener, &response, then)
            })),
        }
    }

    /// Where the server is, as a base URL.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The value of the `Host` header of requests to this server.
    pub(crate) fn host(&self) -> String {
        self.address.to_string()
    }

    /// Ends the server. What it received, one for each connection.
    pub(crate) fn received(mut self) -> Vec<Received> {
        self.end().unwrap()
    }

    /// Ends the server, which received exactly one request.
    pub(crate) fn only(self) -> Received {
        let mut received = self.received();
        assert_eq!(received.len(), 1, "{received:?}");
        received.remove(0)
    }

    /// Connections are accepted in their order, so all that came before are served.
    fn end(&mut self) -> io::Result<Vec<Received>> {
        let Some(thread) = self.thread.take() else {
            return Ok(Vec::new());
        };
        TcpStream::connect(self.address)?.write_all(END.as_bytes())?;
        thread
            .join()
            .map_err(|_| io::Error::other("the server panicked"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A test that fails here has failed already.
        drop(self.end());
    }
}

impl Received {
    /// All values of a header, whose name is given in lower case.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        let of_name = self.headers.iter().filter(|(key, _)| key == name);
        of_name.map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a header that is there exactly once.
    pub(crate) fn header(&self, name: &str) -> &str {
        match self.all(name)[..] {
            [value] => value,
            _ => panic!("not one `{name}` in {self:?}"),
        }
    }

    /// Reads a request.
    pub(crate) fn read(stream: impl Read) -> io::Result<Self> {
        let mut reader = BufReader::new(stream);
        let mut received = Self::head(&mut reader)?;
        let length = match received.all("content-length")[..] {
            [] => 0,
            [length] => length.parse().map_err(io::Error::other)?,
            _ => return Err(io::Error::other("two lengths")),
        };
        reader.take(length).read_to_string(&mut received.body)?;
        Ok(received)
    }

    /// Reads the head of a request.
    pub(crate) fn head(reader: &mut impl BufRead) -> io::Result<Self> {
        let mut line = || {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            io::Result::Ok(line.trim_end_matches(['\r', '\n']).to_owned())
        };
        let mut received = Self {
            line: line()?,
            ..Self::default()
        };
        if received.line.is_empty() || received.line == END {
            return Ok(received);
        }
        loop {
            let header = line()?;
            let Some((name, value)) = header.split_once(": ") else {
                break;
            };
            received
                .headers
                .push((name.to_ascii_lowercase(), value.to_owned()));
        }
        Ok(received)
    }
}

fn serve(listener: &TcpListener, response: &[u8], then: Then) -> Vec<Received> {
    let mut all = Vec::new();
    let mut open = Vec::new();
    for stream in listener.incoming() {
        let mut stream = stream.unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        // A connection that breaks off is one without a request.
        let received = Received::read(&stream).unwrap_or_default();
        if received.line == END {
            break;
        }
        all.push(received);
        // The client may be gone, or take no more; that is for the test to judge.
        let _ = stream.write_all(response);
        match then {
            Then::Close => drop(stream.shutdown(Shutdown::Write)),
            Then::Stall => open.push(stream),
        }
    }
    all
}

/// A server that gives one response after the other, each over a connection of its own: a status, or
/// `BREAK` for a connection that breaks off, or `HANG` for none.
#[derive(Debug)]
pub(crate) struct Script {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Received>>>,
}

impl Script {
    /// Gives these responses, each with its headers.
    pub(crate) fn responding(responses: &[(&str, &[&str])]) -> Self {
        let own = |(status, headers): &(&str, &[&str])| {
            let headers = headers.iter().map(|header| (*header).to_owned()).collect();
            ((*status).to_owned(), headers)
        };
        let responses: Vec<(String, Vec<String>)> = responses.iter().map(own).collect();
        Self::start(responses.into_iter())
    }

    /// Always gives this response.
    pub(crate) fn always(status: &str) -> Self {
        Self::start(std::iter::repeat((status.to_owned(), Vec::new())))
    }

    fn start(responses: impl Iterator<Item = (String, Vec<String>)> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::clone(&requests);
        std::thread::spawn(move || {
            let mut open = Vec::new();
            for (status, headers) in responses {
                let (mut stream, _) = listener.accept().unwrap();
                stream.set_read_timeout(Some(PATIENCE)).unwrap();
                shared
                    .lock()
                    .unwrap()
                    .push(Received::read(&stream).unwrap_or_default());
                let body = match status.as_str() {
                    "BREAK" => continue,
                    "HANG" => {
                        open.push(stream);
                        continue;
                    }
                    "200 OK" => super::DOCUMENTED,
                    _ => "{}",
                };
                let mut response = format!("HTTP/1.1 {status}\r\nconnection: close\r\n");
                for header in headers {
                    response += &format!("{header}\r\n");
                }
                response += &format!("content-length: {}\r\n\r\n{body}", body.len());
                // The client may be gone; that is for the test to judge.
                let _ = stream.write_all(response.as_bytes());
            }
            // Requests beyond the script are counted as well.
            for stream in listener.incoming() {
                let received = Received::read(&stream.unwrap()).unwrap_or_default();
                shared.lock().unwrap().push(received);
            }
        });
        Self { address, requests }
    }

    /// Where the server is, as a base URL.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many requests it has received.
    pub(crate) fn received(&self) -> usize {
        self.requests.lock().unwrap().len()
    }

    /// The requests so far.
    pub(crate) fn requests(&self) -> Vec<Received> {
        std::mem::take(&mut *self.requests.lock().unwrap())
    }
}
