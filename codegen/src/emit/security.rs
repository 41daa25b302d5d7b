//! Security: the requirements of operations, and the constructors of credentials.
//!
//! Imports `docs`, `imports`, `input`, `literal`, `ir` and `names`.

use indexmap::IndexSet;
use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Doc, code};
use super::imports::Imports;
use super::input::Input;
use super::literal::literal;
use crate::ir::{
    Api, Operation, OperationSecurity, Place, Requirements, SecurityKind, SecurityScheme,
};
use crate::names::Named;

/// The constant of an operation for its security requirements; none if they are those that operations
/// share.
pub(super) fn of_operation(
    api: &Api,
    operation: &Operation,
    imports: &mut Imports,
) -> Option<TokenStream> {
    let OperationSecurity::Own(own) = &operation.security else {
        return None;
    };
    let alternatives = alternatives(api, own);
    imports.module("security");
    Some(quote!(const SECURITY: security::Requirements = #alternatives;))
}

/// The constant for the security requirements that operations share.
pub(super) fn shared(api: &Api, imports: &mut Imports) -> TokenStream {
    imports.module("security");
    let alternatives = alternatives(api, &api.security);
    quote! {
        /// The security requirements of the operations that state none of their own.
        pub(crate) const SECURITY: security::Requirements = #alternatives;
    }
}

/// The list of alternatives.
fn alternatives(api: &Api, requirements: &Requirements) -> TokenStream {
    let alternatives = requirements.iter().map(|schemes| {
        let schemes = schemes
            .iter()
            .filter_map(|index| api.security_schemes.get(*index));
        let schemes = schemes.map(|scheme| runtime_scheme(&scheme.kind));
        quote!(&[#(#schemes),*])
    });
    quote!(&[#(#alternatives),*])
}

/// How credentials are sent, for the runtime.
fn runtime_scheme(kind: &SecurityKind) -> TokenStream {
    match kind {
        SecurityKind::Basic => quote!(security::Scheme::BASIC),
        SecurityKind::Bearer => quote!(security::Scheme::BEARER),
        SecurityKind::Http(scheme) => {
            let scheme = literal(scheme);
            quote!(security::Scheme::Authorization(#scheme))
        }
        SecurityKind::ApiKey { place, name } => {
            let (variant, name) = match place {
                Place::Query => (quote!(Query), name.clone()),
                Place::Cookie => (quote!(Cookie), name.clone()),
                Place::Header | Place::Path => (quote!(Header), name.to_ascii_lowercase()),
            };
            let name = literal(&name);
            quote!(security::Scheme::#variant(#name))
        }
    }
}

/// The security requirements of an operation in words; empty if they are those of the API.
pub(super) fn sentence(api: &Api, operation: &Operation) -> String {
    let OperationSecurity::Own(own) = &operation.security else {
        return String::new();
    };
    match credentials(api, own) {
        None if api.security.is_empty() => String::new(),
        None => "Requires no credentials.".to_owned(),
        Some(words) if own.iter().any(Vec::is_empty) => {
            format!("Accepts {words}, but allows anonymous calls.")
        }
        Some(words) => format!("Requires {words}."),
    }
}

/// The security requirements that operations share in words; empty if there are none.
pub(super) fn shared_sentence(api: &Api) -> String {
    const UNLESS: &str = "unless the docs of an operation state something else";
    match credentials(api, &api.security) {
        None => String::new(),
        Some(words) if api.security.iter().any(Vec::is_empty) => {
            format!("Calls accept {words}, but can be anonymous, {UNLESS}.")
        }
        Some(words) => format!("Calls require {words}, {UNLESS}."),
    }
}

/// The alternative credentials in words, if there are any.
fn credentials(api: &Api, requirements: &Requirements) -> Option<String> {
    let alternatives = requirements.iter().filter(|schemes| !schemes.is_empty());
    let alternatives = alternatives.map(|schemes| {
        let schemes = schemes
            .iter()
            .filter_map(|index| api.security_schemes.get(*index));
        schemes.map(words).collect::<Vec<_>>().join(" and ")
    });
    // Several schemes can require the same credentials.
    let alternatives: IndexSet<_> = alternatives.collect();
    let alternatives: Vec<_> = alternatives.into_iter().collect();
    (!alternatives.is_empty()).then(|| alternatives.join(", or "))
}

fn words(scheme: &SecurityScheme) -> String {
    match &scheme.kind {
        SecurityKind::Basic => "HTTP Basic credentials".to_owned(),
        SecurityKind::Bearer => "a bearer token".to_owned(),
        SecurityKind::Http(_) => format!("the credentials {}", code(&scheme.name)),
        SecurityKind::ApiKey { .. } => format!("the API key {}", code(&scheme.name)),
    }
}

/// The constructors of credentials for the security schemes that operations require. The one
/// for HTTP Basic is in the runtime.
pub(super) fn constructors(input: &Input<'_>, imports: &mut Imports) -> Option<TokenStream> {
    let mut constructors = Vec::new();
    let mut known: Vec<&SecurityKind> = Vec::new();
    for Named { item, ident } in &input.names.schemes {
        let kind = &item.kind;
        if known.contains(&kind) {
            continue;
        }
        known.push(kind);
        if *kind == SecurityKind::Basic {
            imports.without_import("basic_auth");
            continue;
        }
        imports.module("security");
        let schemes = input.api.security_schemes.iter();
        let same: Vec<_> = schemes.filter(|other| other.kind == *kind).collect();
        let (docs, runtime_scheme) = (docs(kind, &same).outer(), runtime_scheme(kind));
        let is_deprecated = same.iter().all(|scheme| scheme.deprecated);
        let deprecated = is_deprecated.then(|| quote!(#[deprecated]));
        constructors.push(quote! {
            #docs
            #deprecated
            pub fn #ident(secret: impl Into<credentials::Secret>) -> Self {
                Self::of(#runtime_scheme, secret)
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

/// The constructors of the credentials by which clients of OAuth 2 get tokens for themselves.
pub(super) fn client_flows(input: &Input<'_>, imports: &mut Imports) -> Option<TokenStream> {
    let constructors = input.names.client_flows.iter().filter_map(|named| {
        let Named { item, ident } = named;
        let flow = item.client_flow.as_ref()?;
        let mut doc = Doc::default();
        doc.prose(item.description.as_deref());
        doc.own(format!(
            "Gets tokens from {}. Pass it to [`Credentials::bearer`](crate::Credentials::bearer).",
            code(&flow.token_url)
        ));
        let scopes = flow.scopes.iter();
        let scopes = scopes.map(|(name, about)| (code(name), Some(about.as_str())));
        doc.entries("# Scopes", scopes);
        doc.own(format!("Defined in {}.", origin(item)));
        let (docs, token_url) = (doc.outer(), literal(&flow.token_url));
        Some(quote! {
            #docs
            pub fn #ident(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
                Self::new(#token_url, client_id, client_secret)
            }
        })
    });
    let constructors: Vec<_> = constructors.collect();
    (!constructors.is_empty()).then(|| {
        imports.module("oauth2");
        quote! {
            impl oauth2::ClientCredentials {
                #(#constructors)*
            }
        }
    })
}

/// Where a scheme is defined.
fn origin(scheme: &SecurityScheme) -> String {
    match &scheme.defined_in {
        Some(place) => code(place),
        None => code(&scheme.origin()),
    }
}

/// The docs of a constructor, which several schemes can share.
fn docs(kind: &SecurityKind, schemes: &[&SecurityScheme]) -> Doc {
    let mut doc = Doc::default();
    for scheme in schemes {
        doc.prose(scheme.description.as_deref());
    }
    doc.own(match kind {
        SecurityKind::Basic => String::new(),
        SecurityKind::Bearer => {
            "A bearer token (RFC 6750), sent as `Authorization: Bearer …`.".to_owned()
        }
        SecurityKind::Http(name) => {
            let header = code(&format!("Authorization: {name} …"));
            format!("Sent as {header}. Pass everything that follows the scheme.")
        }
        SecurityKind::ApiKey { place, name } => {
            let name = code(name);
            match place {
                Place::Query => format!(
                    "Sent in the query as {name}, and therefore part of the URL: the `Debug` output \
                     of an `http::Request` shows it, and proxies may log it; `Curl` redacts it."
                ),
                Place::Cookie => format!("Sent as the cookie {name}."),
                Place::Header | Place::Path => format!("Sent in the header {name}."),
            }
        }
    });
    doc.own("Pass a function to supply the current value for each request.");
    let urls = schemes
        .iter()
        .filter_map(|scheme| scheme.metadata_url.as_ref());
    for url in urls {
        doc.own(format!(
            "The authorization server describes itself at {}.",
            code(url)
        ));
    }
    let places: Vec<_> = schemes.iter().map(|scheme| origin(scheme)).collect();
    doc.own(format!("Defined in {}.", places.join(", ")));
    doc
}
