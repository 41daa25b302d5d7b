//! The names of servers and of the variables of their URLs.
//!
//! Imports `ident`, `reserved`, `scope`, `words`, and `ir`.

use super::ident::Ident;
use super::reserved::TYPES;
use super::scope::Scope;
use super::words::Words;
use crate::ir::{Api, Server, ServerVariable};

/// A server with its identifiers.
pub(crate) struct NamedServer<'a> {
    pub(crate) server: &'a Server,
    /// A constant, or a type if its URL has variables.
    pub(crate) ident: Ident,
    /// The fields for the variables, in the order of the server's.
    pub(crate) variables: Vec<NamedVariable<'a>>,
}

/// A variable of a server's URL with the identifier of its field.
pub(crate) struct NamedVariable<'a> {
    pub(crate) variable: &'a ServerVariable,
    pub(crate) ident: Ident,
}

/// The methods that a server with variables has already.
const TAKEN: &[&str] = &["clone", "default", "into", "new", "url"];

/// Names the servers, by their hosts.
pub(super) fn servers(api: &Api) -> Vec<NamedServer<'_>> {
    let (mut types, mut constants) = (Scope::types(TYPES), Scope::constants());
    let servers = api.servers.iter().map(|server| {
        let template = server.template();
        let host = template
            .split_once("://")
            .map_or(template.as_str(), |(_, rest)| rest);
        let scope = match server.variables.is_empty() {
            true => &mut constants,
            false => &mut types,
        };
        let variables = server.variables.iter();
        let variables = Scope::fields(TAKEN).claim_all(variables, |variable| &variable.name);
        let variables = variables.into_iter();
        // Braces mean a parameter in a path, but nothing in a host.
        let words = Words::of(&host.replace(['{', '}'], " "));
        NamedServer {
            server,
            ident: scope.claim(&words).ident,
            variables: variables
                .map(|(variable, ident)| NamedVariable { variable, ident })
                .collect(),
        }
    });
    servers.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::ServerPiece;

    #[test]
    fn servers_are_named_after_their_hosts() {
        let fixed = |url: &str| Server {
            url: vec![ServerPiece::Literal(url.to_owned())],
            description: None,
            variables: Vec::new(),
        };
        let variable = ServerVariable {
            name: "new".to_owned(),
            description: None,
            default: String::new(),
            values: Vec::new(),
        };
        let mut template = fixed("https://api.");
        template.url.push(ServerPiece::Variable(0));
        template.variables.push(variable);
        let api = Api {
            servers: vec![fixed("https://api.example.com/v1"), template, fixed("/v2")],
            ..Api::default()
        };
        let servers = servers(&api);
        let idents = servers.iter().map(|named| named.ident.to_string());
        let idents: Vec<_> = idents.collect();
        assert_eq!(idents, ["API_EXAMPLE_COM_V1", "ApiNew", "V2"]);
        let variables = servers[1].variables.iter();
        let variables = variables.map(|named| named.ident.to_string());
        assert_eq!(variables.collect::<Vec<_>>(), ["new_"]);
    }
}
