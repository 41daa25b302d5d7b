//! Security: what an operation asks for, and the constructors of credentials.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Doc, code};
use super::literal::literal;
use super::{Imports, Input};
use crate::ir::{Api, Operation, Place, SecurityKind, SecurityScheme};

/// The alternatives that an operation asks for; none where it asks for nothing.
pub(super) fn alternatives(
    api: &Api,
    operation: &Operation,
    imports: &mut Imports,
) -> Option<TokenStream> {
    if operation.security.is_empty() {
        return None;
    }
    imports.module("security");
    let alternatives = operation.security.iter().map(|schemes| {
        let schemes = schemes
            .iter()
            .filter_map(|index| api.security_schemes.get(*index));
        let schemes = schemes.map(|scheme| way(&scheme.kind));
        quote!(&[#(#schemes),*])
    });
    Some(quote!(&[#(#alternatives),*]))
}

/// How a secret is sent.
fn way(kind: &SecurityKind) -> TokenStream {
    match kind {
        SecurityKind::Basic => quote!(security::Scheme::BASIC),
        SecurityKind::Bearer => quote!(security::Scheme::BEARER),
        SecurityKind::Http(scheme) => {
            let scheme = literal(scheme);
            quote!(security::Scheme::Authorization(#scheme))
        }
        SecurityKind::ApiKey { place, name } => {
            let (way, name) = match place {
                Place::Query => (quote!(Query), name.clone()),
                Place::Cookie => (quote!(Cookie), name.clone()),
                Place::Header | Place::Path => (quote!(Header), name.to_ascii_lowercase()),
            };
            let name = literal(&name);
            quote!(security::Scheme::#way(#name))
        }
    }
}

/// What is said about the credentials of an operation.
pub(super) fn sentence(api: &Api, operation: &Operation) -> String {
    let alternatives = operation
        .security
        .iter()
        .filter(|schemes| !schemes.is_empty());
    let alternatives = alternatives.map(|schemes| {
        let schemes = schemes
            .iter()
            .filter_map(|index| api.security_schemes.get(*index));
        schemes.map(words).collect::<Vec<_>>().join(" and ")
    });
    let alternatives: Vec<_> = alternatives.collect();
    if alternatives.is_empty() {
        return String::new();
    }
    let optional = operation.security.iter().any(Vec::is_empty);
    let verb = if optional { "Takes" } else { "Needs" };
    format!("{verb} {}.", alternatives.join(", or "))
}

fn words(scheme: &SecurityScheme) -> String {
    match &scheme.kind {
        SecurityKind::Basic => "HTTP Basic credentials".to_owned(),
        SecurityKind::Bearer => "a bearer token".to_owned(),
        SecurityKind::Http(_) | SecurityKind::ApiKey { .. } => {
            format!("the secret {}", code(&scheme.name))
        }
    }
}

/// The constructors of credentials for the ways to authenticate that operations ask for. The
/// one for HTTP Basic is in the runtime.
pub(super) fn constructors(input: &Input<'_>, imports: &mut Imports) -> Option<TokenStream> {
    let schemes = &input.api.security_schemes;
    let mut constructors = Vec::new();
    for (index, (scheme, ident)) in schemes.iter().zip(&input.names.credentials).enumerate() {
        let same = |other: &&SecurityScheme| other.kind == scheme.kind;
        if schemes.iter().take(index).any(|other| same(&other)) {
            continue;
        }
        if scheme.kind == SecurityKind::Basic {
            imports.without_import("basic_auth");
            continue;
        }
        imports.module("security");
        let all: Vec<_> = schemes.iter().filter(same).collect();
        let docs = docs(&scheme.kind, &all).outer();
        let way = way(&scheme.kind);
        constructors.push(quote! {
            #docs
            pub fn #ident(secret: impl Into<credentials::Secret>) -> Self {
                Self::of(#way, secret)
            }
        });
    }
    (!constructors.is_empty()).then(|| {
        quote! {
            impl credentials::Credentials {
                #(#constructors)*
            }
        }
    })
}

/// What is said about a constructor; several schemes can ask for the same.
fn docs(kind: &SecurityKind, schemes: &[&SecurityScheme]) -> Doc {
    let mut doc = Doc::default();
    for scheme in schemes {
        doc.prose(scheme.description.as_deref());
    }
    doc.own(match kind {
        SecurityKind::Basic => String::new(),
        SecurityKind::Bearer => {
            "A token, however it was got; sent as `Authorization: Bearer …` (RFC 6750).".to_owned()
        }
        SecurityKind::Http(name) => {
            let header = code(&format!("Authorization: {name} …"));
            format!("Sent as {header}; what stands behind the scheme has to be given.")
        }
        SecurityKind::ApiKey { place, name } => {
            let name = code(name);
            match place {
                Place::Query => format!(
                    "Sent in the query, as {name}. So it stands in the URL, which `Debug` of an \
                     `http::Request` shows, and which servers on the way may keep; `Curl` leaves \
                     it out."
                ),
                Place::Cookie => format!("Sent as the cookie {name}."),
                Place::Header | Place::Path => format!("Sent in the header {name}."),
            }
        }
    });
    doc.own("A function in its place is asked at each request, so that it can be renewed.");
    let places = schemes.iter().map(|scheme| {
        let name = scheme.name.replace('~', "~0").replace('/', "~1");
        code(&format!("#/components/securitySchemes/{name}"))
    });
    let places: Vec<_> = places.collect();
    doc.own(format!("Described at {}.", places.join(", ")));
    doc
}
