//! The documentation of an operation's server.
//!
//! Imports `docs`, and `ir`.

use super::docs::code;
use crate::ir::OperationServer;

/// The server that an operation is sent to, unless it is that of the API.
pub(super) fn sentence(server: &OperationServer) -> String {
    match server {
        OperationServer::Shared => String::new(),
        OperationServer::Own(url) => {
            format!("Sent to {}, unless a base URL is configured.", code(url))
        }
        OperationServer::Unknown => {
            "Sent to a server of its own, whose base URL has to be configured.".to_owned()
        }
    }
}
