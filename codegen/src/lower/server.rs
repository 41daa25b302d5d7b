//! Servers: where the API is.

use openapiv3::Server;

use super::Lowering;
use crate::diag::{Code, Diagnostic};
use crate::spec::{self, Cursor, OperationPlace};

impl<'d> Lowering<'d, '_> {
    /// The URL that all operations share, without a slash at the end; none where the
    /// description has no absolute one, so that the caller has to give it.
    pub(super) fn base_url(&self, operations: &[OperationPlace<'d>]) -> Option<String> {
        let shared = self.first_server(&self.root);
        let mut servers: Vec<Cursor<'d>> = operations
            .iter()
            .filter_map(|place| {
                self.first_server(&place.operation)
                    .or_else(|| self.first_server(&place.path_item))
                    .or_else(|| shared.clone())
            })
            .collect();
        servers.dedup_by(|one, other| one.node == other.node);
        let mut servers = servers.into_iter();
        let first = servers.next().or(shared)?;
        for other in servers.filter(|other| other.node.get("url") != first.node.get("url")) {
            self.found.push(
                Diagnostic::new(
                    Code::UNSUPPORTED,
                    &other.at,
                    "operations with different servers are not supported yet",
                )
                .help(format!("the first one stands at #{}", first.at)),
            );
        }
        self.url(&first)
    }

    fn first_server(&self, owner: &Cursor<'d>) -> Option<Cursor<'d>> {
        owner.get("servers")?.items().next()
    }

    /// The URL with the defaults of its variables (OpenAPI 3.0.3, Server Object: `url`).
    fn url(&self, place: &Cursor<'d>) -> Option<String> {
        let server: Server = spec::part(place, &[], self.found)?;
        let mut url = server.url;
        for (name, variable) in server.variables.iter().flatten() {
            url = url.replace(&format!("{{{name}}}"), &variable.default);
        }
        let scheme = url
            .split_once("://")
            .map(|(scheme, _)| scheme.to_ascii_lowercase());
        if !matches!(scheme.as_deref(), Some("http" | "https")) {
            return None;
        }
        if url.contains(['{', '}', '?', '#', ' ', '@', '\\']) || url.chars().any(char::is_control) {
            self.found.push(
                Diagnostic::new(Code::BAD_SERVER, &place.at, "this is no URL of a server").help(
                    "it needs a host, and variables with a default, but neither a query nor a \
                     fragment nor a user",
                ),
            );
            return None;
        }
        Some(url.trim_end_matches('/').to_owned())
    }
}
