//! Types that stand for one other type: newtypes of strings, wrappers, and aliases.
//!
//! Imports `docs`, `file`, `parts`, `text`, `type_facts`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::Doc;
use super::super::file::File;
use super::super::text;
use super::super::type_facts::{Validation, validation};
use super::parts::{SECRET, docs, secrets};
use crate::ir::{Pattern, Text, Type};
use crate::names::NamedType;

/// The items of a newtype of strings.
pub(super) fn newtype(file: &mut File<'_>, named: &NamedType<'_>, text: &Text) -> Vec<TokenStream> {
    file.imports.module("newtype");
    let secret_docs = text.secret.then(|| SECRET.to_owned());
    let own = (!text.is_free()).then(|| format!("{}.", text::sentence(text)));
    let docs = docs(named, own.into_iter().chain(secret_docs));
    let ident = &named.ident;
    let format = text.format.map(|format| {
        let format = text::format(format, &mut file.imports);
        quote!(format = #format)
    });
    let secret = text.secret.then(|| quote!(secret = true));
    let table = file.table_of(named.id);
    let needs_engine = text.pattern.as_ref().is_some_and(Pattern::needs_engine);
    let is_const = text.format.is_none() && table.is_none() && !needs_engine;
    let at_run_time = (!is_const).then(|| quote!(at_run_time));
    let table = table.map(|table| quote!(rules = crate::rules::#table));
    let rules = text::rules(text, &mut file.imports);
    let rules = secret.into_iter().chain(format).chain(table).chain(rules);
    vec![
        quote! {
            #docs
            #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct #ident(std::borrow::Cow<'static, str>);
        },
        quote!(newtype::newtype!(#ident { #(#rules),* } #at_run_time);),
    ]
}

/// The items of a type of its own around another one.
pub(super) fn wrapper(file: &mut File<'_>, named: &NamedType<'_>, ty: &Type) -> Vec<TokenStream> {
    file.imports.module("wrapper");
    let (docs, ident) = (docs(named, None), &named.ident);
    let inner = file.rust_type(ty);
    let rules = file.rules_of_wrapper(named, ty);
    let secrets = secrets(file, named);
    // Any JSON would show the secrets in it.
    let (debug, secrets) = match (ty, secrets) {
        (Type::Any, Some(_)) => (None, Some(quote!(as secret))),
        (_, secrets) => (Some(quote!(Debug,)), secrets),
    };
    vec![
        quote! {
            #docs
            #[derive(Clone, #debug PartialEq)]
            pub struct #ident(pub #inner);
        },
        quote!(wrapper::wrapper!(#ident { (#inner) #rules #secrets });),
    ]
}

/// The name that a place has for a definition that it shares with others. The definition is
/// private, so that the docs are those of the place: in brief, since what refers to it has them in
/// full.
pub(super) fn place(named: &NamedType<'_>, definition: &NamedType<'_>) -> TokenStream {
    let docs = Doc::of(&named.schema.docs, &named.ident)
        .brief("")
        .of_import();
    let (root, definition, ident) = (definition.module.first(), &definition.ident, &named.ident);
    quote!(#docs pub use crate::#root::#definition as #ident;)
}

/// The alias of a type.
pub(super) fn alias(file: &mut File<'_>, named: &NamedType<'_>, ty: &Type) -> TokenStream {
    let text = match ty.without_null().0 {
        Type::Text(text) if !text.is_free() => Some(format!("{}.", text::sentence(text))),
        _ => None,
    };
    let is_inline = validation(file.api, &Type::Named(named.id)) == Validation::Inline;
    let place = "Its constraints are validated as part of a request or a response, not by \
                 [`validate`](crate::Validate::validate) on the value itself.";
    let place = is_inline.then(|| place.to_owned());
    let docs = docs(named, text.into_iter().chain(place));
    let (ident, ty) = (&named.ident, file.rust_type(ty));
    quote!(#docs pub type #ident = #ty;)
}
