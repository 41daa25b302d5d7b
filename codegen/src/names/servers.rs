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
