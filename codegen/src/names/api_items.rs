//! The names of items of the whole API: the constants for response headers, the variants for error
//! bodies, the constructors of credentials, and the servers.
//!
//! Imports `ident`, `reserved`, `scope`, `types`, `words`, and `ir`.

use std::collections::{BTreeMap, HashMap};

use indexmap::IndexMap;

use super::ident::{Ident, Named};
use super::reserved::TYPES;
use super::scope::Scope;
use super::types::NamedType;
use super::words::Words;
use crate::ir::{
    Api, Header, SchemaId, SecurityKind, SecurityScheme, Server, ServerVariable, Webhook,
};

/// Names the response headers of an API.
pub(super) fn headers(api: &Api) -> IndexMap<String, Named<Header>> {
    let headers = api.response_headers();
    let named = Scope::constants().claim_all(headers, |header| header.name.as_str().into());
    let named = named
        .into_iter()
        .map(|named| (named.item.name.to_ascii_lowercase(), named));
    named.collect()
}

/// Names the functions that read the payloads of webhooks.
pub(super) fn webhooks(api: &Api) -> Vec<Named<&Webhook>> {
    Scope::fields(&[]).claim_all(&api.webhooks, |webhook| webhook.name.as_str().into())
}

/// The methods that credentials have already.
const CREDENTIALS: &[&str] = &[
    "and", "basic", "bearer", "clone", "from", "into", "none", "of",
];

/// Names the constructors of credentials. Schemes with the same credentials share one.
pub(super) fn credentials(api: &Api) -> Vec<Named<&SecurityScheme>> {
    let mut scope = Scope::fields(CREDENTIALS);
    let mut named = scope.claim_all(&api.security_schemes, |it| it.name.as_str().into());
    let mut known = Scope::fields(&[]);
    let [basic, bearer] = ["basic", "bearer"].map(|name| known.claim(&Words::of(name)).ident);
    let mut first = HashMap::from([
        (&SecurityKind::Basic, basic),
        (&SecurityKind::Bearer, bearer),
    ]);
    for Named { item, ident } in &mut named {
        let same = first.entry(&item.kind).or_insert_with(|| ident.clone());
        ident.clone_from(same);
    }
    named
}

/// The methods that the credentials of a client of OAuth 2 have already.
const CLIENT_CREDENTIALS: &[&str] = &[
    "clone",
    "fmt",
    "from",
    "in_body",
    "into",
    "new",
    "parameter",
    "scopes",
];

/// Names the constructors of the credentials of clients of OAuth 2.
pub(super) fn client_flows(api: &Api) -> Vec<Named<&SecurityScheme>> {
    let schemes = api.security_schemes.iter();
    let schemes = schemes.filter(|scheme| scheme.client_flow.is_some());
    Scope::fields(CLIENT_CREDENTIALS).claim_all(schemes, |it| it.name.as_str().into())
}

/// The variants that the enum of error bodies has in each crate.
const ERRORS: [&str; 3] = ["Bytes", "Json", "Text"];

/// Names the types of error bodies as variants of an enum, in alphabetical order. A variant is
/// named like its type, that of an inline type with the names of what it is inside of.
pub(super) fn errors(api: &Api, types: &BTreeMap<SchemaId, NamedType<'_>>) -> Vec<Named<SchemaId>> {
    let ids = api.error_types().into_iter();
    let idents = ids.filter_map(|id| {
        let named = types.get(&id)?;
        let ident = match named.is_head {
            true => &named.ident,
            false => &named.rules,
        };
        Some((ident, id))
    });
    let idents: BTreeMap<&Ident, SchemaId> = idents.collect();
    let mut scope = Scope::variants();
    let names = idents.keys().map(ToString::to_string);
    for name in names.chain(ERRORS.map(str::to_owned)) {
        scope.take(name);
    }
    let named = idents.into_iter().map(|(ident, item)| Named {
        ident: match ERRORS.iter().any(|name| ident == *name) {
            true => {
                let names = ["type", "body"].map(|word| Words::of(&format!("{ident} {word}")));
                let [name, instead] = names;
                scope.claim_or(&name, &[instead])
            }
            false => ident.clone(),
        },
        item,
    });
    named.collect()
}

/// A server with its identifiers.
pub(crate) struct NamedServer<'a> {
    pub(crate) server: &'a Server,
    /// A constant, or a type if its URL has variables.
    pub(crate) ident: Ident,
    /// The fields for the variables, in the order of the server's.
    pub(crate) variables: Vec<Named<&'a ServerVariable>>,
}

/// The methods that a server with variables has already.
const SERVER: &[&str] = &["clone", "default", "into", "new", "url"];

/// Names the servers: by the names that the document gives them, or else by their hosts, and those
/// with the same host by their schemes as well.
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
        // Braces mean a parameter in a path, but nothing in a host.
        let [words, whole] =
            [host, &template].map(|text| Words::of(&text.replace(['{', '}'], " ")).fitting());
        NamedServer {
            server,
            ident: match &server.name {
                Some(name) => scope.claim_or(&Words::of(name).fitting(), &[words, whole]),
                None => scope.claim_or(&words, &[whole]),
            },
            variables: Scope::fields(SERVER)
                .claim_all(&server.variables, |it| it.name.as_str().into()),
        }
    });
    servers.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{api, operation, response, schema};
    use crate::ir::{Place, ResponseBody, Rest, ServerPiece, Status, Type};
    use crate::names::Names;

    #[test]
    fn error_bodies_are_named_like_their_types() {
        let mut api = api(Vec::new());
        for name in ["Text", "Problem", "TextType", "Unused"] {
            let object = crate::ir::testing::object(Vec::new(), Rest::Ignored);
            api.schemas.push(schema(name, object));
        }
        let mut failing = operation("a");
        for (status, id) in [(404, 1), (400, 0), (500, 1), (501, 2)] {
            let body = ResponseBody::Json(Type::Named(SchemaId(id)));
            failing
                .responses
                .push(response(Status::Code(status), vec![body]));
        }
        api.operations = vec![failing];
        let names = Names::new(&api);
        let named = names.errors.iter();
        let named: Vec<_> = named.map(|it| (it.item.0, it.ident.to_string())).collect();
        let expected = [(1, "Problem"), (0, "TextBody"), (2, "TextType")];
        assert_eq!(named, expected.map(|(id, name)| (id, name.to_owned())));
    }

    #[test]
    fn schemes_with_the_same_credentials_share_a_constructor() {
        let key = |place, name: &str| SecurityKind::ApiKey {
            place,
            name: name.to_owned(),
        };
        let schemes = [
            ("userToken", SecurityKind::Bearer, "bearer"),
            ("oauth", SecurityKind::Bearer, "bearer"),
            ("login", SecurityKind::Basic, "basic"),
            ("keyOne", key(Place::Header, "k"), "key_one"),
            ("keyTwo", key(Place::Query, "k"), "key_two"),
            ("keyThree", key(Place::Header, "k"), "key_one"),
            ("bearer", SecurityKind::Http("Digest".to_owned()), "bearer_"),
        ];
        let mut api = Api::default();
        for (name, kind, _) in &schemes {
            api.security_schemes.push(SecurityScheme {
                deprecated: false,
                metadata_url: None,
                name: (*name).to_owned(),
                defined_in: None,
                description: None,
                kind: kind.clone(),
                client_flow: None,
            });
        }
        let named = credentials(&api);
        let idents: Vec<_> = named.iter().map(|named| named.ident.to_string()).collect();
        assert_eq!(idents, schemes.map(|(_, _, expected)| expected));
    }

    #[test]
    fn servers_are_named_after_their_hosts() {
        let fixed = |url: &str| Server {
            name: None,
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
