//! Many calls at once, over both transports: none fails, and connections are kept.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::sync::Arc;
use std::time::Instant;

use common::{Answer, BusyServer, DOCUMENTED, block_on, config, update};
use generated::Client;

const CALLS: usize = 10_000;
const AT_ONCE: usize = 64;
/// More than there are at once may be opened, because a client opens one rather than wait for
/// another that is about to be free.
const MOST: usize = 2 * AT_ONCE;

fn server() -> BusyServer {
    BusyServer::start(DOCUMENTED, |_| Answer::Status("200 OK"))
}

fn report(kind: &str, server: &BusyServer, start: Instant) {
    let connections = server.connections();
    let seconds = start.elapsed().as_secs_f32();
    println!("{kind}: {CALLS} calls over {connections} connections in {seconds} s");
    assert!(connections <= MOST, "{kind}: {connections} connections");
}

#[test]
fn tasks_share_their_connections() {
    let server = server();
    let start = Instant::now();
    block_on(async {
        let client = Arc::new(Client::new(config(server.url())).unwrap());
        let mut tasks = tokio::task::JoinSet::new();
        for first in 0..AT_ONCE {
            let client = Arc::clone(&client);
            tasks.spawn(async move {
                for _ in (first..CALLS).step_by(AT_ONCE) {
                    assert_eq!(client.call(update()).await.unwrap().status(), 200);
                }
            });
        }
        assert_eq!(tasks.join_all().await.len(), AT_ONCE);
    });
    report("tasks", &server, start);
}

#[test]
fn threads_share_their_connections() {
    let server = server();
    let start = Instant::now();
    let client = &Client::blocking(config(server.url())).unwrap();
    std::thread::scope(|scope| {
        for first in 0..AT_ONCE {
            scope.spawn(move || {
                for _ in (first..CALLS).step_by(AT_ONCE) {
                    assert_eq!(client.call(update()).send().unwrap().status(), 200);
                }
            });
        }
    });
    report("threads", &server, start);
}
