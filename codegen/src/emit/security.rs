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
    let mut known: Vec<&SecurityKind> = Vec::new();
    let mut constructors = Vec::new();
    for (scheme, ident) in input
        .api
        .security_schemes
        .iter()
        .zip(&input.names.credentials)
    {
        if known.contains(&&scheme.kind) {
            continue;
        }
        known.push(&scheme.kind);
        if scheme.kind == SecurityKind::Basic {
            imports.without_import("basic");
            continue;
        }
        imports.module("security");
        let docs = docs(scheme).outer();
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

/// Whether there is anything to send besides a user and a password.
pub(super) fn takes_secrets(api: &Api) -> bool {
    let mut schemes = api.security_schemes.iter();
    schemes.any(|scheme| scheme.kind != SecurityKind::Basic)
}

fn docs(scheme: &SecurityScheme) -> Doc {
    let mut doc = Doc::default();
    doc.prose(scheme.description.as_deref());
    match &scheme.kind {
        SecurityKind::Basic => {}
        SecurityKind::Bearer => {
            doc.own("A token, sent as `Authorization: Bearer …` (RFC 6750), however it was got.");
        }
        SecurityKind::Http(name) => doc.own(format!(
            "Sent as {}; the caller has to make the value.",
            code(&format!("Authorization: {name} …"))
        )),
        SecurityKind::ApiKey { place, name } => {
            let (place, name) = (place.as_str(), code(name));
            let place = if place == "cookie" {
                "as the cookie".to_owned()
            } else {
                format!("in the {place}, as")
            };
            doc.own(format!("Sent {place} {name}."));
        }
    }
    if let SecurityKind::ApiKey {
        place: Place::Query,
        ..
    } = &scheme.kind
    {
        doc.own(
            "It stands in the URL of requests then, which `Debug` of an `http::Request` shows, \
             and servers on the way may note; `Curl` leaves it out.",
        );
    }
    doc.own("A function in its place is asked at each request, so that it can be renewed.");
    doc.own(format!(
        "Described at {}.",
        code(&format!("#/components/securitySchemes/{}", scheme.name))
    ));
    doc
}
