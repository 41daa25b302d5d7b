//! The names of what a client is set up with: credentials and servers.

use super::ident::Ident;
use super::reserved::TYPES;
use super::scope::Scope;
use super::words::Words;
use crate::ir::{Api, SecurityKind, Server};

/// The identifiers of a server.
pub(crate) struct ServerNames {
    /// A constant, or a type where its URL has variables.
    pub(crate) ident: Ident,
    /// The fields for the variables.
    pub(crate) variables: Vec<Ident>,
}

/// What credentials can do already.
const TAKEN_CREDENTIALS: &[&str] = &[
    "and", "basic", "bearer", "clone", "from", "into", "none", "of",
];

/// What a server whose URL has variables can do already.
const TAKEN_VARIABLES: &[&str] = &["clone", "default", "into", "new", "url"];

/// Names the constructors of credentials; schemes that send the same have the same one.
pub(super) fn credentials(api: &Api) -> Vec<Ident> {
    let names = api
        .security_schemes
        .iter()
        .map(|scheme| scheme.name.as_str());
    let own = Scope::fields(TAKEN_CREDENTIALS).claim_all(names);
    let mut known = Scope::fields(&[]);
    let [basic, bearer] = ["basic", "bearer"].map(|name| known.claim(&Words::of(name)).ident);
    let schemes = api.security_schemes.iter().zip(own);
    let ident = |kind: &SecurityKind| match kind {
        SecurityKind::Basic => Some(basic.clone()),
        SecurityKind::Bearer => Some(bearer.clone()),
        kind => {
            let first = schemes.clone().find(|(scheme, _)| scheme.kind == *kind);
            first.map(|(_, own)| own)
        }
    };
    let schemes = api.security_schemes.iter();
    schemes.filter_map(|scheme| ident(&scheme.kind)).collect()
}

/// Names the servers, by their hosts.
pub(super) fn servers(api: &Api) -> Vec<ServerNames> {
    let (mut types, mut constants) = (Scope::types(TYPES), Scope::constants());
    let mut name = |server: &Server| {
        let template = server.template();
        let host = template
            .split_once("://")
            .map_or(template.as_str(), |(_, rest)| rest);
        let scope = match server.variables.is_empty() {
            true => &mut constants,
            false => &mut types,
        };
        let variables = server
            .variables
            .iter()
            .map(|variable| variable.name.as_str());
        ServerNames {
            // In a server, a variable is no more than a part of the name.
            ident: scope
                .claim(&Words::of(&host.replace(['{', '}'], " ")))
                .ident,
            variables: Scope::fields(TAKEN_VARIABLES).claim_all(variables),
        }
    };
    api.servers.iter().map(&mut name).collect()
}
