//! The bytes of a request, as a server receives them over a socket.
//!
//! The bytes that are expected are put together by hand, from the tables of OpenAPI ("Style
//! Examples"), RFC 3986 (sections 2.2 and 2.3), RFC 6570 (section 3.2), RFC 6265 (section
//! 4.2.1) and the WHATWG's URL standard (section 5.2).

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread::JoinHandle;

use on_the_wire::operations::PutAll;
use on_the_wire::{BlockingTransport, Client, Config, Credentials, Limits, TransportError};

/// Writes a request unchanged, over a connection of its own.
struct Plain(SocketAddr);

impl BlockingTransport for Plain {
    fn send(
        &self,
        request: http::Request<bytes::Bytes>,
        _: Limits,
    ) -> Result<http::Response<bytes::Bytes>, TransportError> {
        let mut stream = TcpStream::connect(self.0).map_err(TransportError::connect)?;
        let target = request.uri().path_and_query().map_or("/", |it| it.as_str());
        let mut head = format!("{} {target} HTTP/1.1\r\n", request.method());
        for (name, value) in request.headers() {
            head += &format!("{name}: {}\r\n", value.to_str().map_err(TransportError::other)?);
        }
        head += &format!("content-length: {}\r\n\r\n", request.body().len());
        stream.write_all(head.as_bytes()).map_err(TransportError::other)?;
        stream.write_all(request.body()).map_err(TransportError::other)?;
        let mut received = String::new();
        stream.read_to_string(&mut received).map_err(TransportError::other)?;
        let mut response = http::Response::new(bytes::Bytes::new());
        if received.starts_with("HTTP/1.1 204 ") {
            *response.status_mut() = http::StatusCode::NO_CONTENT;
        }
        Ok(response)
    }
}

/// Accepts one request, and returns its bytes.
fn server() -> (SocketAddr, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
    let address = listener.local_addr().expect("is bound");
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a client connects");
        let (mut bytes, mut buffer) = (Vec::new(), [0; 1024]);
        while !is_whole(&bytes) {
            let count = stream.read(&mut buffer).expect("sends");
            assert_ne!(count, 0, "the request ends early");
            bytes.extend(&buffer[..count]);
        }
        let response = b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
        stream.write_all(response).expect("listens");
        String::from_utf8(bytes).expect("is UTF-8")
    });
    (address, server)
}

fn is_whole(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head.rsplit_once("content-length: ").map(|(_, length)| length);
    length.and_then(|length| length.parse().ok()) == Some(body.len())
}

#[test]
fn the_server_receives_these_bytes() {
    let (address, server) = server();
    let config = Config::new(&format!("http://{address}/v1/"), Credentials::none());
    let client = Client::with_transport(Plain(address), config).expect("is a URL");
    let text = |one: &str| one.to_owned();
    let request = PutAll::new("/../?#%41", ["a,b", "ü"], -5, "c;d", "a b+c&d=e~*")
        .q_and("1&2=3+4 %")
        .each(["", "[x]"])
        .filter([(text("from date"), text("a/b")), (text("to"), text(""))].into())
        .free("x?y=/%2F%zz[]#")
        .x_words(["a b", "c"])
        .sid("a;b, \"c\"")
        .words(["d", "e,f"])
        .many([1, 2])
        .card([(text("number"), text("42 é"))].into())
        .meta([(text("k"), text("v"))].into());
    let response = client.put_all(request).send().expect("is sent");
    assert_eq!(response.status(), 204);
    let got = server.join().expect("has ended");
    let lines: Vec<_> = got.split("\r\n").collect();
    let target = "/v1/a%2F..%2F%3F%23%2541/a%2Cb,%C3%BC;b/.-5;matrix=c%3Bd/~?fixed=1\
                  &q%26=1%262%3D3%2B4%20%25\
                  &each=&each=%5Bx%5D\
                  &filter%5Bfrom%20date%5D=a%2Fb&filter%5Bto%5D=\
                  &free=x?y=/%2F%25zz[]%23";
    assert_eq!(lines.first(), Some(&&*format!("PUT {target} HTTP/1.1")));
    for line in [
        "x-words: a b,c",
        "cookie: sid=a%3Bb%2C%20%22c%22; words=d,e%2Cf",
        "content-type: application/x-www-form-urlencoded",
    ] {
        assert!(lines.contains(&line), "{line}\n{got}");
    }
    let body = "name=a+b%2Bc%26d%3De%7E*&many=1&many=2\
                &card%5Bnumber%5D=42+%C3%A9&meta=%7B%22k%22%3A%22v%22%7D";
    assert_eq!(lines.last(), Some(&body));
}
