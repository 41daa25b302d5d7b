//! Files that are read while they are sent, over both transports: their length is known, little of
//! them is in memory, each attempt sends them again, and none is sent in part.

use std::fs::{self, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use body_raw::operations::{SetBlob, SetImage};
use body_raw::{
    Client, Config, Credentials, Error, File, Operation, RequestContext, TransportError,
};

/// The content of files, again and again.
const BLOCK: usize = 1024 * 1024 + 1;

fn block() -> Vec<u8> {
    (0..BLOCK).map(|index| (index % 251) as u8).collect()
}

/// A file that is removed at the end.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str, blocks: usize) -> Self {
        let name = format!("loopback-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        let mut file = fs::File::create(&path).expect("there is a folder for temporary files");
        let block = block();
        (0..blocks).for_each(|_| file.write_all(&block).expect("there is space"));
        Self(path)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // A test may have removed it.
        let _ = fs::remove_file(&self.0);
    }
}

/// A request as received: its head in lower case, how long its body was, and whether it was that
/// of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    head: String,
    length: usize,
    is_whole: bool,
    is_same: bool,
}

/// A server that responds with these statuses, one after the other, and runs some code when it has
/// received a block of a body.
struct Server {
    url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    fn start(statuses: Vec<&'static str>, midway: impl Fn() + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
        let url = format!("http://{}", listener.local_addr().expect("is bound"));
        let seen = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::clone(&seen);
        std::thread::spawn(move || {
            let mut statuses = statuses.into_iter();
            while let Ok((stream, _)) = listener.accept() {
                serve(&stream, &mut statuses, &shared, &midway);
            }
        });
        Self { url, seen }
    }

    fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("no thread panics").clone()
    }
}

fn serve(
    mut stream: &TcpStream,
    statuses: &mut impl Iterator<Item = &'static str>,
    all: &Mutex<Vec<Seen>>,
    midway: &impl Fn(),
) {
    let mut reader = BufReader::with_capacity(256 * 1024, stream);
    loop {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if reader.read_line(&mut head).unwrap_or(0) == 0 {
                return;
            }
        }
        let head = head.to_ascii_lowercase();
        let mut lines = head.lines();
        let length = lines.find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.map_or(0, |it| it.parse().expect("is a number"));
        let (mut left, mut is_same) = (length, true);
        let (block, mut buffer) = (block(), vec![0; BLOCK]);
        while left > 0 {
            let buffer = &mut buffer[..left.min(BLOCK)];
            if reader.read_exact(buffer).is_err() {
                break;
            }
            is_same &= *buffer == block[..buffer.len()];
            left -= buffer.len();
            midway();
        }
        let is_whole = left == 0;
        all.lock().expect("no thread panics").push(Seen {
            head,
            length,
            is_whole,
            is_same,
        });
        let status = statuses.next().unwrap_or("204 No Content");
        let response = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n");
        if !is_whole || stream.write_all(response.as_bytes()).is_err() {
            return;
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Via {
    Hyper,
    Ureq,
    Boxed,
    Reqwest,
}

const ALL: [Via; 4] = [Via::Hyper, Via::Ureq, Via::Boxed, Via::Reqwest];

impl Via {
    fn call<O: body_raw::Operation + Send>(
        self,
        server: &Server,
        request: &O,
    ) -> Result<http::StatusCode, Error<O::ErrorBody>>
    where
        O: Sync,
    {
        let config = Config::new(&*server.url, Credentials::none());
        let config = config.timeout(Duration::from_secs(60));
        let response = match self {
            Self::Ureq => Client::blocking(config)
                .expect("is set up")
                .call(request)
                .send(),
            _ => {
                let runtime = tokio::runtime::Builder::new_current_thread()
                    .enable_all()
                    .build();
                runtime.expect("starts").block_on(async {
                    if self == Self::Reqwest {
                        let transport = body_raw::Reqwest::from(reqwest::Client::new());
                        let client = Client::with_transport(transport, config);
                        return client.expect("is set up").call(request).await;
                    }
                    let client = Client::new(config).expect("is set up");
                    match self {
                        Self::Boxed => client.boxed().call(request).await,
                        _ => client.call(request).await,
                    }
                })
            }
        };
        response.map(|response| response.status())
    }
}

/// The most memory that the program had at once, in kilobytes.
fn peak() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn a_large_file_is_sent_again_and_never_in_memory() {
    let blocks = 200;
    let file = Temporary::new("large", blocks);
    let before = peak();
    for via in ALL {
        let server = Server::start(vec!["503 Service Unavailable"], || {});
        let request = SetBlob::new(File::from_path(&file.0).expect("is there"));
        assert_eq!(
            via.call(&server, &request).ok(),
            Some(http::StatusCode::NO_CONTENT)
        );
        let seen = server.seen();
        assert_eq!(seen.len(), 2, "{via:?}");
        for seen in seen {
            assert_eq!(seen.length, blocks * BLOCK, "{via:?}");
            assert!(seen.is_whole && seen.is_same, "{via:?}: {seen:?}");
            assert!(!seen.head.contains("transfer-encoding"), "{}", seen.head);
            let media_type = "content-type: application/octet-stream";
            assert!(seen.head.contains(media_type), "{}", seen.head);
        }
    }
    match (before, peak()) {
        (Some(before), Some(after)) => {
            let more = after - before;
            println!("the peak of the memory grew by {more} kB");
            assert!(more < 60_000, "{more} kB");
        }
        _ => println!("the memory of this program is not known on this platform"),
    }
}

fn failure<B>(result: Result<http::StatusCode, Error<B>>) -> TransportError {
    match result {
        Err(Error::Transport(error)) => error,
        Err(_) => panic!("another error"),
        Ok(status) => panic!("{status}"),
    }
}

#[test]
fn a_file_that_has_changed_or_vanished_is_not_sent() {
    let changes: [(&str, fn(&PathBuf)); 3] = [
        ("changed", |path| {
            let file = OpenOptions::new().append(true).open(path);
            file.expect("is there")
                .write_all(b"more")
                .expect("there is space");
        }),
        ("changed", |path| {
            let file = OpenOptions::new().write(true).open(path);
            file.expect("is there").set_len(5).expect("is a file");
        }),
        ("No such file", |path| {
            fs::remove_file(path).expect("is there")
        }),
    ];
    for via in ALL {
        for (reason, change) in changes {
            let file = Temporary::new("changed", 1);
            let server = Server::start(Vec::new(), || {});
            let request = SetBlob::new(File::from_path(&file.0).expect("is there"));
            change(&file.0);
            let error = failure(via.call(&server, &request));
            assert!(error.is_upload(), "{via:?}: {error:?}");
            let text = error.to_string();
            assert!(text.contains(reason), "{text}");
            assert!(text.contains("loopback-"), "{text}");
            assert!(server.seen().iter().all(|seen| !seen.is_whole), "{via:?}");
        }
    }
}

#[test]
fn an_empty_file_that_has_grown_is_not_sent() {
    for via in ALL {
        let file = Temporary::new("grown", 0);
        let server = Server::start(Vec::new(), || {});
        let request = SetBlob::new(File::from_path(&file.0).expect("is there"));
        fs::write(&file.0, "more").expect("there is space");
        let error = failure(via.call(&server, &request));
        assert!(error.is_upload(), "{via:?}: {error:?}");
        assert!(error.to_string().contains("changed"), "{error}");
        assert!(server.seen().is_empty(), "{via:?}");
        let context =
            RequestContext::with_base_url("http://localhost", &Credentials::none(), "test");
        let error = request
            .to_http(&context.expect("is valid"))
            .expect_err("has changed");
        assert!(error.to_string().contains("changed"), "{error}");
    }
}

#[test]
fn a_file_that_changes_while_it_is_sent_is_not_sent_in_part() {
    let changes: [fn(&PathBuf); 2] = [
        |path| {
            let file = OpenOptions::new().write(true).open(path);
            file.expect("is there").set_len(5).expect("is a file");
        },
        |path| {
            let file = OpenOptions::new().write(true).open(path);
            file.expect("is there")
                .write_all(b"other")
                .expect("there is space");
        },
    ];
    for via in ALL {
        for change in changes {
            let file = Temporary::new("changing", 40);
            let path = file.0.clone();
            let server = Server::start(Vec::new(), move || change(&path));
            let request = SetBlob::new(File::from_path(&file.0).expect("is there"));
            let error = failure(via.call(&server, &request));
            assert!(error.is_upload(), "{via:?}: {error:?}");
            // The server notices that the connection ends.
            std::thread::sleep(Duration::from_millis(100));
            let seen = server.seen();
            assert_eq!(seen.len(), 1, "{via:?}");
            assert!(!seen[0].is_whole, "{via:?}");
        }
    }
}

#[test]
fn a_file_has_a_media_type_and_is_no_folder() {
    let file = Temporary::new("picture.png", 1);
    let picture = || File::from_path(&file.0).expect("is there");
    let server = Server::start(Vec::new(), || {});
    let octets = SetBlob::new(picture().media_type("image/gif"));
    for via in ALL {
        assert!(matches!(via.call(&server, &octets), Err(Error::Invalid(_))));
        let request = SetImage::new(picture());
        assert!(matches!(
            via.call(&server, &request),
            Err(Error::Invalid(_))
        ));
        let request = SetImage::new(picture().media_type("image/gif"));
        assert!(via.call(&server, &request).is_ok());
        assert!(
            server
                .seen()
                .iter()
                .all(|seen| seen.head.contains("content-type: image/gif"))
        );
    }
    assert!(File::from_path(std::env::temp_dir()).is_err());
    assert!(File::from_path(file.0.join("missing")).is_err());
}

#[test]
fn a_part_of_a_multipart_body_is_read_while_it_is_sent() {
    use body_multipart::operations::AddAlbum;

    let file = Temporary::new("cover.png", 3);
    let server = loopback::Server::start("204 No Content", "", "");
    let config = body_multipart::Config::new(server.url(), body_multipart::Credentials::none());
    let cover = body_multipart::File::from_path(&file.0).expect("is there");
    let album = AddAlbum::new(cover.media_type("image/png"), ["a"], "title");
    let client = body_multipart::Client::blocking(config.clone()).expect("is set up");
    let _ = client.call(&album).send().expect("is sent");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let _ = runtime.expect("starts").block_on(async {
        let client = body_multipart::Client::new(config).expect("is set up");
        client.call(&album).await.expect("is sent")
    });
    let [blocking, asynchronous] = server.both();
    for received in [blocking, asynchronous] {
        let media_type = received.header("content-type");
        let boundary = media_type
            .split_once("boundary=")
            .expect("has a boundary")
            .1;
        let text = String::from_utf8_lossy(&received.body);
        let name = file.0.file_name().expect("has a name").to_string_lossy();
        let head =
            format!("name=\"cover\"; filename=\"{name}\"\r\nContent-Type: image/png\r\n\r\n");
        assert!(text.contains(&head), "{head}");
        assert!(text.ends_with(&format!("\r\n--{boundary}--\r\n")));
        let content = block().repeat(3);
        let start = received.body.len() - content.len() - boundary.len() - 8;
        assert!(received.body[start..].starts_with(&content));
    }
}

#[test]
fn a_server_that_refuses_a_file_early_is_heard() {
    let file = Temporary::new("refused", 40);
    for via in ALL {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
        let url = format!("http://{}", listener.local_addr().expect("is bound"));
        std::thread::spawn(move || {
            while let Ok((mut stream, _)) = listener.accept() {
                let mut reader = BufReader::new(stream.try_clone().expect("is open"));
                let mut line = String::new();
                while reader.read_line(&mut line).unwrap_or(0) > 2 {
                    line.clear();
                }
                let head =
                    "HTTP/1.1 413 Too Large\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
                let _ = stream.write_all(head.as_bytes());
                // The client hears it before the connection ends.
                std::thread::sleep(Duration::from_millis(50));
            }
        });
        let server = Server {
            url,
            seen: Arc::default(),
        };
        let request = SetBlob::new(File::from_path(&file.0).expect("is there"));
        match (via, via.call(&server, &request)) {
            // It listens when it has sent everything.
            (Via::Ureq, Err(Error::Transport(error))) => assert!(!error.is_upload(), "{error:?}"),
            (_, Err(Error::Api(refusal))) => assert_eq!(refusal.status(), 413, "{via:?}"),
            (_, other) => panic!("{via:?}: {other:?}"),
        }
    }
}
