//! Tokens of OAuth 2: fetched once for all calls, renewed when they expire or are rejected, and never
//! a reason to call the API without one.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use security_schemes::operations::GetBearer;
use security_schemes::{Error, Retry, Secret, Token};

/// A server of tokens and of the API.
#[derive(Clone)]
struct Server {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// The responses to the next requests for a token, each a status and a body.
    tokens: VecDeque<(&'static str, String)>,
    /// The statuses of the next responses of the API; then, all are `204`.
    statuses: VecDeque<&'static str>,
    /// The bodies of the requests for tokens.
    asked: Vec<String>,
    /// The header `Authorization` of each request to the API.
    called: Vec<String>,
}

impl Server {
    fn start(tokens: &[(&'static str, &str)], statuses: &[&'static str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
        let address = listener.local_addr().expect("is bound");
        let tokens = tokens
            .iter()
            .map(|(status, body)| (*status, (*body).to_owned()));
        let server = Self {
            address,
            state: Arc::new(Mutex::new(State {
                tokens: tokens.collect(),
                statuses: statuses.iter().copied().collect(),
                ..State::default()
            })),
        };
        let serving = server.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let serving = serving.clone();
                std::thread::spawn(move || serving.serve(&stream.expect("somebody calls")));
            }
        });
        server
    }

    fn serve(&self, mut stream: &TcpStream) {
        let mut reader = BufReader::new(stream);
        let (mut line, mut authorization, mut length) = (String::new(), String::new(), 0);
        reader.read_line(&mut line).expect("sends");
        loop {
            let mut header = String::new();
            reader.read_line(&mut header).expect("sends");
            let Some((name, value)) = header.trim_end().split_once(": ") else {
                break;
            };
            match name.to_ascii_lowercase().as_str() {
                "authorization" => authorization = value.to_owned(),
                "content-length" => length = value.parse().expect("is a length"),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).expect("sends all of it");
        let (status, body) = if line.starts_with("POST /token ") {
            // Long enough for all calls to wait for it.
            std::thread::sleep(Duration::from_millis(50));
            let mut state = self.state.lock().expect("is not poisoned");
            let body = String::from_utf8(body).expect("is a form");
            state.asked.push(format!("{authorization} {body}"));
            state.tokens.pop_front().expect("one more token")
        } else {
            let mut state = self.state.lock().expect("is not poisoned");
            state.called.push(authorization);
            let status = state.statuses.pop_front().unwrap_or("204 No Content");
            (status, String::new())
        };
        let length = match status {
            "204 No Content" => String::new(),
            _ => format!("content-length: {}\r\n", body.len()),
        };
        let head = format!("HTTP/1.1 {status}\r\nconnection: close\r\n{length}\r\n");
        let _ = stream.write_all(format!("{head}{body}").as_bytes());
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests for tokens, and the header of each request to the API.
    fn seen(&self) -> (Vec<String>, Vec<String>) {
        let state = self.state.lock().expect("is not poisoned");
        (state.asked.clone(), state.called.clone())
    }
}

fn oauth(server: &Server) -> ClientCredentials {
    ClientCredentials::new(format!("{}/token", server.url()), "an id", "a:secret")
}

fn config(server: &Server, secret: impl Into<Secret>) -> Config {
    let retry = Retry::standard().waits(Duration::from_millis(5), Duration::from_secs(1));
    Config::new(server.url(), Credentials::bearer(secret)).retry(retry)
}

/// The result of a call of both clients, each of a server of its own.
fn call(
    tokens: &[(&'static str, &str)],
    statuses: &[&'static str],
) -> [(Result<(), Error>, Server); 2] {
    let [blocking, asynchronous] = [0, 1].map(|_| Server::start(tokens, statuses));
    let client = Client::blocking(config(&blocking, oauth(&blocking))).expect("is valid");
    let outcome = client.get_bearer(GetBearer::new()).send();
    let first = (outcome.map(drop), blocking);
    let client = Client::new(config(&asynchronous, oauth(&asynchronous))).expect("is valid");
    let outcome = block_on(async { client.get_bearer(GetBearer::new()).await.map(drop) });
    [first, (outcome, asynchronous)]
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build().expect("starts");
    runtime.block_on(future)
}

const ONE: &str = r#"{"access_token": "one", "token_type": "Bearer", "expires_in": 3600}"#;
const TWO: &str = r#"{"access_token": "two", "token_type": "bearer"}"#;

#[test]
fn a_token_is_fetched_once_for_all_calls() {
    let server = Server::start(&[("200 OK", ONE)], &[]);
    let secret = oauth(&server).scopes(["read", "write"]);
    let client = Client::new(config(&server, secret.clone())).expect("is valid");
    block_on(async {
        let calls = (0..20).map(|_| {
            let client = client.clone();
            async move { client.get_bearer(GetBearer::new()).await }
        });
        for result in futures_util::future::join_all(calls).await {
            result.expect("succeeds");
        }
    });
    let (asked, called) = server.seen();
    // `an+id:a%3Asecret`
    let form = "grant_type=client_credentials&scope=read+write";
    assert_eq!(asked, [format!("Basic YW4raWQ6YSUzQXNlY3JldA== {form}")]);
    assert_eq!(called, ["Bearer one"; 20]);

    let server = Server::start(&[("200 OK", ONE)], &[]);
    let secret = oauth(&server).in_body().parameter("audience", "a b");
    let client = Client::blocking(config(&server, secret)).expect("is valid");
    std::thread::scope(|scope| {
        for _ in 0..20 {
            scope.spawn(|| {
                client
                    .get_bearer(GetBearer::new())
                    .send()
                    .expect("succeeds")
            });
        }
    });
    let (asked, called) = server.seen();
    let form =
        "grant_type=client_credentials&audience=a+b&client_id=an+id&client_secret=a%3Asecret";
    assert_eq!(asked, [format!(" {form}")]);
    assert_eq!(called, ["Bearer one"; 20]);
}

#[test]
fn a_rejected_token_is_renewed_once() {
    const REJECTED: &str = "401 Unauthorized";
    for (outcome, server) in call(&[("200 OK", ONE), ("200 OK", TWO)], &[REJECTED]) {
        outcome.expect("succeeds");
        assert_eq!(server.seen().1, ["Bearer one", "Bearer two"]);
    }
    for (outcome, server) in call(&[("200 OK", ONE), ("200 OK", TWO)], &[REJECTED, REJECTED]) {
        let error = outcome.expect_err("is rejected");
        assert_eq!(error.status().map(|it| it.as_u16()), Some(401), "{error}");
        assert_eq!(server.seen().1, ["Bearer one", "Bearer two"]);
    }
}

#[test]
fn an_expired_token_is_renewed() {
    let expired = r#"{"access_token": "one", "token_type": "Bearer", "expires_in": "0"}"#;
    let server = Server::start(&[("200 OK", expired), ("200 OK", TWO)], &[]);
    let client = Client::blocking(config(&server, oauth(&server))).expect("is valid");
    for _ in 0..3 {
        client
            .get_bearer(GetBearer::new())
            .send()
            .expect("succeeds");
    }
    assert_eq!(server.seen().1, ["Bearer one", "Bearer two", "Bearer two"]);
}

#[test]
fn without_a_token_nothing_is_sent() {
    let refused = r#"{"error": "invalid_client", "error_description": "a:secret"}"#;
    for (status, body, expected) in [
        (
            "400 Bad Request",
            refused,
            "400 Bad Request: invalid_client",
        ),
        ("200 OK", "{}", "without an `access_token`"),
        (
            "200 OK",
            r#"{"access_token": "a", "token_type": "MAC"}"#,
            "another type of token",
        ),
        ("302 Found", "", "302 Found: no error of OAuth 2"),
    ] {
        for (outcome, server) in call(&[(status, body)], &[]) {
            let error = outcome.expect_err("has no token");
            assert!(
                matches!(&error, Error::Transport(it) if it.is_token()),
                "{error:?}"
            );
            let text = error.to_string();
            assert!(text.starts_with("cannot get a token: "), "{text}");
            assert!(text.contains(expected), "{text}");
            assert!(
                !format!("{error:?} {text}").contains("a:secret"),
                "{error:?}"
            );
            assert!(server.seen().1.is_empty());
        }
    }
}

#[test]
fn a_server_of_tokens_that_is_busy_is_asked_again() {
    let busy = ("503 Service Unavailable", "");
    for (outcome, server) in call(&[busy, ("200 OK", ONE)], &[]) {
        outcome.expect("succeeds");
        assert_eq!(server.seen().1, ["Bearer one"]);
    }
}

#[test]
fn a_function_that_waits_provides_tokens() {
    let server = Server::start(&[], &["401 Unauthorized"]);
    let count = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&count);
    let secret = Secret::provided(move || {
        let count = Arc::clone(&counted);
        async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            let mut count = count.lock().expect("is not poisoned");
            *count += 1;
            Ok::<_, std::io::Error>(Token::new(format!("number {count}")))
        }
    });
    let client = Client::new(config(&server, secret)).expect("is valid");
    block_on(async {
        client.get_bearer(GetBearer::new()).await.expect("succeeds");
        client.get_bearer(GetBearer::new()).await.expect("succeeds");
    });
    let expected = ["Bearer number 1", "Bearer number 2", "Bearer number 2"];
    assert_eq!(server.seen().1, expected);
}

#[test]
fn credentials_are_not_shown_and_not_sent_in_the_open() {
    let error = client("http://localhost:1", "an id", "a secret");
    let shown = format!("{:?}", error.expect("is valid"));
    assert!(!shown.contains("a secret"), "{shown}");
    let oauth = ClientCredentials::new("http://example.com/token", "an id", "a secret");
    assert!(!format!("{oauth:?}").contains("a secret"));
    let config = Config::new("http://localhost:1", Credentials::bearer(oauth));
    let client = Client::blocking(config).expect("is valid");
    let error = client.get_bearer(GetBearer::new()).send();
    let text = error.expect_err("is not sent").to_string();
    assert!(text.contains("would be sent unencrypted"), "{text}");
}

// The code in CLIENT.md.

use security_schemes::{Client, ClientCredentials, Config, ConfigError, Credentials};

/// A client that gets its tokens by OAuth 2, as the scheme `oauth` of the document says.
fn client(base_url: &str, id: &str, secret: &str) -> Result<Client, ConfigError> {
    let oauth = ClientCredentials::oauth(id, secret).scopes(["read"]);
    Client::new(Config::new(base_url, Credentials::bearer(oauth)))
}
