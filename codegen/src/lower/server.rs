//! Servers: where the API is.

use super::docs;
use super::lowering::Lowering;
use crate::diag::{Code, Diagnostic};
use crate::ir::{Docs, Note, OperationServer, Server, ServerPiece, ServerVariable};
use crate::spec::{Cursor, OperationPlace};

impl<'d> Lowering<'d, '_> {
    /// The servers of the API, and the URL of the first one; where the description as a whole
    /// names none, that of the first operation that has one. There is no URL where none is
    /// absolute, so that the caller has to give it.
    pub(super) fn servers(
        &self,
        operations: &[OperationPlace<'d>],
    ) -> (Vec<Server>, Option<String>) {
        let servers = self.usable(&self.root);
        let first = match own(&self.root).is_empty() {
            false => servers.first().map(Server::default_url),
            true => operations.iter().find_map(|place| {
                let owner = owner(place)?;
                self.usable(owner).first().map(Server::default_url)
            }),
        };
        (servers, first)
    }

    /// Where an operation is, beside the API as a whole. Servers of its own that are not
    /// taken go into `docs`.
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
            docs.notes.push(Note::Servers(templates.collect()));
            self.only_documented();
        }
        let url = servers.first().map(Server::default_url);
        match url {
            Some(url) if Some(&url) == self.base_url.as_ref() => OperationServer::Shared,
            Some(url) => OperationServer::Own(url),
            None if urls(owner) == urls(&self.root) => OperationServer::Shared,
            None => OperationServer::Unknown,
        }
    }

    /// Those of an object's servers whose URL is absolute.
    fn usable(&self, owner: &Cursor<'d>) -> Vec<Server> {
        let servers = own(owner).into_iter();
        servers.filter_map(|place| self.server(&place)).collect()
    }

    /// A server (OpenAPI 3.0.3, Server Object). A relative URL is told apart from one that
    /// cannot be used at all.
    fn server(&self, place: &Cursor<'d>) -> Option<Server> {
        let url = place.text("url")?.trim();
        let variables: Vec<_> = place
            .get("variables")
            .iter()
            .flat_map(|all| all.entries())
            .filter_map(|(name, variable)| self::variable(name, &variable))
            .collect();
        let server = Server {
            url: pieces(url.trim_end_matches('/'), &variables),
            description: place.text("description").map(str::to_owned),
            variables,
        };
        let url = server.default_url();
        if is_relative(&url) {
            return None;
        }
        if let Err(reason) = check(&url) {
            let message = format!("no request can go to this server: {reason}");
            let help = "it is left out; without another one, the caller has to give the base URL";
            self.report(Diagnostic::new(Code::UNUSABLE_SERVER, &place.at, message).help(help));
            return None;
        }
        Some(server)
    }
}

/// The servers that stand at an object.
fn own<'d>(owner: &Cursor<'d>) -> Vec<Cursor<'d>> {
    let servers = owner.get("servers");
    servers.iter().flat_map(|servers| servers.items()).collect()
}

fn urls<'d>(owner: &Cursor<'d>) -> Vec<Option<&'d str>> {
    own(owner).iter().map(|server| server.text("url")).collect()
}

/// Where the servers of an operation stand, if it has its own (OpenAPI 3.0.3, Path Item
/// Object and Operation Object: `servers`).
fn owner<'p, 'd>(place: &'p OperationPlace<'d>) -> Option<&'p Cursor<'d>> {
    let owners = [&place.operation, &place.path_item];
    owners.into_iter().find(|owner| !own(owner).is_empty())
}

/// A variable; one without a default has no value.
fn variable(name: &str, place: &Cursor<'_>) -> Option<ServerVariable> {
    let values = place.get("enum");
    let values = values.iter().flat_map(|values| values.items());
    let mut distinct = Vec::new();
    for value in values.filter_map(|value| docs::text_of(value.node)) {
        if !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    Some(ServerVariable {
        name: name.to_owned(),
        description: place.text("description").map(str::to_owned),
        default: docs::scalar_text(place, "default")?,
        values: distinct,
    })
}

/// Takes a URL apart at the variables that are declared.
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

/// Whether a URL is relative to the place of the description: it has no scheme (RFC 3986,
/// section 4.2).
fn is_relative(url: &str) -> bool {
    match url.find([':', '/', '?', '#']) {
        Some(end) => !url.get(end..).is_some_and(|rest| rest.starts_with(':')),
        None => true,
    }
}

/// Whether requests can go below a URL, or why not.
fn check(url: &str) -> Result<(), &'static str> {
    let (scheme, rest) = url.split_once("://").unwrap_or((url, ""));
    if !["http", "https"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
    {
        return Err("it is not reached by `http` or `https`");
    }
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    if rest.contains(['{', '}']) {
        return Err("a variable of its URL has no value");
    }
    if rest.contains(['?', '#', '@', '\\']) {
        return Err("its URL has a query, a fragment, a user or a backslash");
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
        return Err("the port in its URL is no number");
    }
    let is_path = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%/".contains(&byte);
    let dots = |part: &str| matches!(part, "." | "..");
    let plain = path.replace("%2e", ".").replace("%2E", ".");
    if !path.bytes().all(is_path) || plain.split('/').any(dots) {
        return Err("the path in its URL has what no path can hold");
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
    fn requests_go_to_plain_urls() {
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
    fn urls_are_taken_apart_at_their_variables() {
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
