//! Emitted crates, called over the loopback by both of the clients that they ship: a server
//! that keeps the exact bytes of each request, and sends the response of the test.

pub mod part_by_part;

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread::JoinHandle;
use std::time::Duration;

/// Accepts two requests: one of the blocking client, one of the asynchronous one.
pub struct Server {
    address: SocketAddr,
    thread: JoinHandle<[Received; 2]>,
}

/// A request as received.
#[derive(Debug, PartialEq, Eq)]
pub struct Received {
    /// The method and the target.
    pub line: String,
    /// The headers without those of the connection, sorted, names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Server {
    /// Responds to each request with a status, such as `200 OK`, headers, and a body.
    pub fn start(status: &'static str, headers: &'static str, body: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
        let address = listener.local_addr().expect("is bound");
        let response = format!(
            "HTTP/1.1 {status}\r\nconnection: close\r\n{headers}content-length: {}\r\n\r\n{body}",
            body.len()
        );
        let serve = move || {
            let (mut stream, _) = listener.accept().expect("somebody calls");
            let patience = Some(Duration::from_secs(20));
            stream.set_read_timeout(patience).expect("is not zero");
            let received = Received::read(&mut BufReader::new(&stream));
            stream.write_all(response.as_bytes()).expect("listens");
            received
        };
        Self {
            address,
            thread: std::thread::spawn(move || [serve(), serve()]),
        }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests of the blocking and of the asynchronous client.
    pub fn both(self) -> [Received; 2] {
        self.thread.join().expect("has both requests")
    }

    /// The request that both clients sent, which must be the same.
    pub fn received(self) -> Received {
        let [blocking, asynchronous] = self.both();
        assert_eq!(blocking, asynchronous);
        blocking
    }
}

impl Received {
    fn read(stream: &mut impl BufRead) -> Self {
        let mut line = || {
            let mut line = String::new();
            stream.read_line(&mut line).expect("sends");
            line.trim_end_matches(['\r', '\n']).to_owned()
        };
        let first = line();
        let (mut headers, mut length) = (Vec::new(), 0);
        while let Some((name, value)) = line().split_once(": ") {
            let name = name.to_ascii_lowercase();
            match &*name {
                "content-length" => length = value.parse().expect("is a length"),
                "host" | "connection" | "user-agent" | "accept-encoding" => {}
                _ => headers.push((name, value.to_owned())),
            }
        }
        headers.sort();
        let mut body = vec![0; length];
        stream.read_exact(&mut body).expect("sends all of it");
        let line = first.strip_suffix(" HTTP/1.1").expect("is HTTP").to_owned();
        Self {
            line,
            headers,
            body,
        }
    }

    /// The value of a header that occurs once.
    pub fn header(&self, name: &str) -> &str {
        let mut values = self.headers.iter().filter(|(key, _)| key == name);
        match (values.next(), values.next()) {
            (Some((_, value)), None) => value,
            _ => panic!("not one `{name}` in {:?}", self.headers),
        }
    }

    pub fn text(&self) -> &str {
        str::from_utf8(&self.body).expect("is text")
    }
}

/// Calls an operation over both transports of an emitted crate. Returns the request that the server
/// received, and the result of each.
#[macro_export]
macro_rules! call {
    ($krate:ident, $credentials:expr, $request:expr, $response:expr) => {
        $crate::call!(
            $krate,
            |url: &str| $krate::Config::new(url, $credentials),
            $request => $response
        )
    };
    // With a configuration for the URL of the server.
    ($krate:ident, $config:expr, $request:expr => $response:expr) => {{
        let (status, headers, body) = $response;
        let server = $crate::Server::start(status, headers, body);
        // The server expects one request of each client.
        let config = ($config)(&server.url()).retry($krate::Retry::none());
        let request = $request;
        let client = $krate::Client::blocking(config.clone()).expect("is set up");
        let blocking = client.call(&request).send();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let asynchronous = runtime.expect("starts").block_on(async {
            $krate::Client::new(config)
                .expect("is set up")
                .call(&request)
                .await
        });
        (server.received(), [blocking, asynchronous])
    }};
}

/// Sends a request whose response is empty. Returns the request that the server received.
#[macro_export]
macro_rules! sent {
    ($krate:ident, $request:expr) => {
        $crate::sent!($krate, $krate::Credentials::none(), $request)
    };
    ($krate:ident, $credentials:expr, $request:expr) => {{
        let response = ("204 No Content", "", "");
        let (received, responses) = $crate::call!($krate, $credentials, $request, response);
        for response in responses {
            assert_eq!(response.expect("has a response").status(), 204);
        }
        received
    }};
}
