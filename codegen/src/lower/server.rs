//! The servers of the API and of its operations.
//!
//! Imports `diag`, `ir` and `spec`, and from this layer `Lowering`.

use super::lowering::Lowering;
use crate::diag::{Code, Diagnostic};
use crate::ir::{Docs, Note, OperationServer, Server, ServerPiece, ServerVariable};
use crate::spec::{Cursor, OperationPlace, decode};
use indexmap::IndexSet;

impl<'d> Lowering<'d, '_> {
    /// The servers of the API, and the URL of the first one. If the API as a whole has none, it is
    /// the URL of the first operation that has a server. If none is absolute, the caller must
    /// provide a URL.
    pub(super) fn servers(
        &self,
        operations: &[OperationPlace<'d>],
    ) -> (Vec<Server>, Option<String>) {
        let servers = self.usable(&self.cx().root);
        let first = match own(&self.cx().root).is_empty() {
            false => servers.first().map(Server::default_url),
            true => operations.iter().find_map(|place| {
                let owner = owner(place)?;
                self.usable(owner).first().map(Server::default_url)
            }),
        };
        (servers, first)
    }

    /// The server of an operation. Its own servers that are not used are documented in `docs`.
    pub(super) fn operation_server(
        &self,
        place: &OperationPlace<'d>,
        docs: &mut Docs,
    ) -> OperationServer {
        let Some(owner) = owner(place) else {
            return OperationServer::Shared;
        };
        let servers = self.usable(owner);
        if servers.len() > 1 || servers.iter().any(|server| !server.variables.is_empty()) {
            let templates = servers.iter().map(Server::template);
            self.cx().document(docs, Note::Servers(templates.collect()));
        }
        let url = servers.first().map(Server::default_url);
        match url {
            Some(url) if Some(&url) == self.base_url.as_ref() => OperationServer::Shared,
            Some(url) => OperationServer::Own(url),
            None if urls(owner) == urls(&self.cx().root) => OperationServer::Shared,
            None => OperationServer::Unknown,
        }
    }

    /// The servers of an object whose URL is absolute.
    fn usable(&self, owner: &Cursor<'d>) -> Vec<Server> {
        let servers = own(owner).into_iter();
        servers.filter_map(|place| self.server(&place)).collect()
    }

    /// A server (OpenAPI 3.0.4, Server Object). One with a relative URL is omitted, one with an
    /// unusable URL is reported too.
    fn server(&self, place: &Cursor<'d>) -> Option<Server> {
        let server: openapiv3::Server = decode(place)?;
        let url = server.url.trim().trim_end_matches('/');
        let variables = server.variables.into_iter().flatten();
        let variables: Vec<_> = variables.map(variable).collect();
        let name = place.text("name").map(str::trim);
        let server = Server {
            name: name.filter(|name| !name.is_empty()).map(str::to_owned),
            url: pieces(url, &variables),
            description: server.description,
            variables,
        };
        let url = server.default_url();
        if is_relative(&url) {
            return None;
        }
        if let Err(reason) = check(&url) {
            let message = format!("the server is omitted, since {reason}");
            let help = "use an absolute URL with `http` or `https`; without one, the caller must provide it";
            let warning = Diagnostic::new(Code::UNUSABLE_SERVER, &place.at.key("url"), message);
            self.cx().report(warning.help(help));
            return None;
        }
        Some(server)
    }
}

/// The servers that an object declares.
fn own<'d>(owner: &Cursor<'d>) -> Vec<Cursor<'d>> {
    let servers = owner.get("servers");
    servers.iter().flat_map(|servers| servers.items()).collect()
}

fn urls<'d>(owner: &Cursor<'d>) -> Vec<Option<&'d str>> {
    own(owner).iter().map(|server| server.text("url")).collect()
}

/// The object with the servers of an operation, if it has its own (OpenAPI 3.0.4, Path Item
/// Object and Operation Object: `servers`).
fn owner<'p, 'd>(place: &'p OperationPlace<'d>) -> Option<&'p Cursor<'d>> {
    place.owners().find(|owner| !own(owner).is_empty())
}

fn variable((name, variable): (String, openapiv3::ServerVariable)) -> ServerVariable {
    let values: IndexSet<_> = variable.enumeration.into_iter().collect();
    ServerVariable {
        name,
        description: variable.description,
        default: variable.default,
        values: values.into_iter().collect(),
    }
}

/// Splits a URL at its declared variables.
fn pieces(url: &str, variables: &[ServerVariable]) -> Vec<ServerPiece> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut rest = url;
    while let Some((before, tail)) = rest.split_once('{') {
        literal.push_str(before);
        let named = tail.split_once('}').and_then(|(name, after)| {
            let index = variables.iter().position(|one| one.name == name)?;
            Some((index, after))
        });
        match named {
            Some((index, after)) => {
                if !literal.is_empty() {
                    pieces.push(ServerPiece::Literal(std::mem::take(&mut literal)));
                }
                pieces.push(ServerPiece::Variable(index));
                rest = after;
            }
            None => {
                literal.push('{');
                rest = tail;
            }
        }
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        pieces.push(ServerPiece::Literal(literal));
    }
    pieces
}

/// Whether a URL is relative to that of the document: it has no scheme (RFC 3986, section 4.2).
fn is_relative(url: &str) -> bool {
    match url.find([':', '/', '?', '#']) {
        Some(end) => !url.get(end..).is_some_and(|rest| rest.starts_with(':')),
        None => true,
    }
}

/// Why requests cannot be sent to a URL.
fn check(url: &str) -> Result<(), &'static str> {
    let (scheme, rest) = url.split_once("://").unwrap_or((url, ""));
    if !["http", "https"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
    {
        return Err("its scheme is neither `http` nor `https`");
    }
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    if rest.contains(['{', '}']) {
        return Err("a variable in its URL is not declared");
    }
    if rest.contains(['?', '#', '@', '\\']) {
        return Err("its URL contains a query, a fragment, a user or a backslash");
    }
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let (address, port) = rest.split_once(']').unwrap_or((rest, "?"));
            if address.parse::<core::net::Ipv6Addr>().is_err() {
                return Err("its URL has no host");
            }
            (address, port.strip_prefix(':').unwrap_or(port))
        }
        None => authority.split_once(':').unwrap_or((authority, "")),
    };
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b".-_:".contains(&byte);
    if host.is_empty() || !host.bytes().all(is_name) {
        return Err("its URL has no host");
    }
    if !port.is_empty() && port.parse::<u16>().is_err() {
        return Err("the port in its URL is not a number");
    }
    let is_path = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%/".contains(&byte);
    let dots = |part: &str| matches!(part, "." | "..");
    let plain = path.replace("%2e", ".").replace("%2E", ".");
    if !path.bytes().all(is_path) || plain.split('/').any(dots) {
        return Err("the path in its URL contains characters or segments that are not allowed");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_urls_have_no_scheme() {
        for url in ["", "/", "/v1", "v1", "v1/a:b", "//a.example", "?a:b"] {
            assert!(is_relative(url), "{url}");
        }
        for url in ["https://a", "wss://a", "mailto:a", "{scheme}://a"] {
            assert!(!is_relative(url), "{url}");
        }
    }

    #[test]
    fn requests_are_sent_to_plain_urls() {
        for url in [
            "https://a.example",
            "HTTP://localhost:8080/v1/x.y",
            "https://[::1]:80",
            "http://my_host/a%20b",
        ] {
            assert_eq!(check(url), Ok(()), "{url}");
        }
        for url in [
            "https://",
            "https://{agent_url}",
            "https://:80",
            "https://<host>",
            "https://a:b",
            "https://a:99999",
            "https://user@a",
            "https://a?b",
            "https://a#b",
            "https://a/../b",
            "https://a/%2e%2E/b",
            "https://a/b c",
            "https://[::1",
            "https://[::1]x",
            "https://ä",
            "wss://a",
            "ftp://a",
        ] {
            assert!(check(url).is_err(), "{url}");
        }
    }

    #[test]
    fn urls_are_split_at_their_variables() {
        let variable = |name: &str| ServerVariable {
            name: name.to_owned(),
            description: None,
            default: "x".to_owned(),
            values: Vec::new(),
        };
        let variables = [variable("a"), variable("b")];
        let literal = |text: &str| ServerPiece::Literal(text.to_owned());
        let variable = ServerPiece::Variable;
        assert_eq!(
            pieces("{a}://{b}{a}/{c}/{", &variables),
            [
                variable(0),
                literal("://"),
                variable(1),
                variable(0),
                literal("/{c}/{")
            ]
        );
        assert_eq!(pieces("", &variables), []);
    }
}
