//! The names of what a client is set up with: credentials and servers.

use proc_macro2::Ident;

use super::scope::Scope;
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

pub(super) fn credentials(api: &Api) -> Vec<Ident> {
    let mut scope = Scope::fields(TAKEN_CREDENTIALS);
    let mut known = Scope::fields(&[]);
    let (basic, bearer) = (known.claim("basic"), known.claim("bearer"));
    let schemes = api.security_schemes.iter();
    schemes
        .map(|scheme| match &scheme.kind {
            SecurityKind::Basic => basic.clone(),
            SecurityKind::Bearer => bearer.clone(),
            SecurityKind::Http(_) | SecurityKind::ApiKey { .. } => scope.claim(&scheme.name),
        })
        .collect()
}

pub(super) fn servers(api: &Api) -> Vec<ServerNames> {
    let (mut types, mut constants) = (Scope::types(super::TAKEN_TYPES), Scope::constants());
    let mut name = |server: &Server| {
        let template = server.template();
        let host = template
            .split_once("://")
            .map_or(template.as_str(), |(_, rest)| rest);
        let mut fields = Scope::fields(TAKEN_VARIABLES);
        let variables = server.variables.iter();
        ServerNames {
            ident: match server.variables.is_empty() {
                true => constants.claim(host),
                false => types.claim(host),
            },
            variables: variables
                .map(|variable| fields.claim(&variable.name))
                .collect(),
        }
    };
    api.servers.iter().map(&mut name).collect()
}
