//! Unions: the enum, and the table of how its variants are told apart.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{Doc, code};
use super::examine;
use super::literal::literal;
use super::types::{File, fallback, written};
use crate::ir::{Api, Schema, SchemaId, Shape, Type, Union, Variant};

/// The items of a union.
pub(super) fn union(
    file: &mut File<'_>,
    id: SchemaId,
    schema: &Schema,
    union: &Union,
) -> Vec<TokenStream> {
    let input = file.input;
    let names = input.names.ty(id);
    let (ident, Some(other)) = (&names.ident, &names.other) else {
        return Vec::new();
    };
    file.imports.module("union");
    let docs = docs(schema, union);
    let exact = examine::is_exact(input.api, id).then(|| quote!(, Eq, Hash));
    let mut variants = Vec::new();
    let mut entries = Vec::new();
    let mut convertible = convertible(file, union).into_iter();
    for (variant, name) in union.variants.iter().zip(&names.variants) {
        let (docs, ty) = (variant_docs(union, variant), variant_type(file, variant));
        variants.push(quote!(#docs #name(#ty)));
        let from = convertible.next().flatten().map(|ty| quote!(from #ty));
        let tags = tags(file, union, variant);
        let check = file.check(&variant.ty);
        entries.push(quote!(#name #from #tags #check));
    }
    let keyword = match union.exclusive {
        true => quote!(oneOf),
        false => quote!(anyOf),
    };
    let by = union.discriminator.as_deref().map(literal);
    let by = by.map(|name| quote!(by #name));
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq #exact)]
            #[non_exhaustive]
            pub enum #ident {
                #(#variants,)*
                /// A value that fits none of these. It can be received, but not sent.
                #other(serde_json::Value),
            }
        },
        quote!(union::union!(#ident { #(#entries),* } #keyword #by else #other);),
    ]
}

fn docs(schema: &Schema, union: &Union) -> TokenStream {
    let mut doc = Doc::of(&schema.docs);
    doc.own_if_empty(|| fallback(schema));
    match &union.discriminator {
        Some(name) => {
            let name = code(name);
            doc.own(format!("The field {name} tells which type a value has."));
        }
        None if union.exclusive => doc.own(
            "A value has the type that it fits best. It is not checked that it fits no other.",
        ),
        None => doc.own("A value has the type that it fits best."),
    }
    doc.facts(&schema.docs, Some(&schema.origin));
    doc.outer()
}

fn variant_docs(union: &Union, variant: &Variant) -> TokenStream {
    let mut doc = Doc::of(&variant.docs);
    doc.own_if_empty(|| match &union.discriminator {
        Some(name) if !variant.tags.is_empty() => {
            let tags = variant.tags.iter().map(|tag| code(tag));
            let tags: Vec<_> = tags.collect();
            format!("Where {} is {}.", code(name), tags.join(" or "))
        }
        _ => format!("The type {}.", code(&variant.label)),
    });
    doc.facts(&variant.docs, None);
    doc.outer()
}

/// The type inside of a variant. An object lives elsewhere: the enum is as large as its
/// largest variant, and to gain a field is no change of a variant.
fn variant_type(file: &mut File<'_>, variant: &Variant) -> TokenStream {
    let (inner, nullable) = variant.ty.without_null();
    let is_boxed = variant.recursive || examine::is_wide(file.input.api, inner);
    let mut ty = file.written(inner);
    if is_boxed {
        ty = quote!(Box<#ty>);
    }
    match nullable {
        true => quote!(Option<#ty>),
        false => ty,
    }
}

/// The types that the union can be made from: those of one variant only.
fn convertible(file: &mut File<'_>, union: &Union) -> Vec<Option<TokenStream>> {
    let api = file.input.api;
    let mut seen = HashSet::new();
    let mut twice = HashSet::new();
    let keys: Vec<_> = union
        .variants
        .iter()
        .map(|variant| {
            let key = key(file, &variant.ty, 0)?;
            if !seen.insert(key.clone()) {
                twice.insert(key.clone());
            }
            Some(key)
        })
        .collect();
    let is_value = |ty: &Type| matches!(examine::behind_aliases(api, ty), Type::Any);
    let variants = union.variants.iter().zip(keys);
    variants
        .map(|(variant, key)| {
            let key = key.filter(|key| !twice.contains(key))?;
            (!key.is_empty() && !is_value(&variant.ty)).then(|| file.written(&variant.ty))
        })
        .collect()
}

/// So deep may lists be in each other, for a conversion.
const DEEPEST: usize = 4;

/// Two types are the same in Rust where these are equal. Tuples have none: written without
/// aliases, they might have no end.
fn key(file: &File<'_>, ty: &Type, depth: usize) -> Option<String> {
    if depth > DEEPEST {
        return None;
    }
    let api = file.input.api;
    let inner = |ty| key(file, ty, depth + 1);
    Some(match examine::behind_aliases(api, ty) {
        Type::List(list) => format!("Vec<{}>", inner(&list.item)?),
        Type::Map(value) => format!("Map<{}>", inner(value)?),
        Type::Any | Type::Never | Type::Null | Type::Nullable(_) | Type::Tuple(_) => return None,
        ty => {
            let names = file.input.names;
            let mut named = |id: SchemaId| {
                let ident: &Ident = &names.ty(id).ident;
                quote!(#ident)
            };
            written(ty, &mut super::Imports::default(), &mut named).to_string()
        }
    })
}

/// The values of the discriminator that mean a variant, and the field that has them.
fn tags(file: &File<'_>, union: &Union, variant: &Variant) -> Option<TokenStream> {
    let name = union.discriminator.as_deref()?;
    if variant.tags.is_empty() {
        return None;
    }
    let tags = variant.tags.iter().map(|tag| literal(tag));
    let field = tag_field(file, name, variant).map(|field| quote!(in #field));
    Some(quote!(as #(#tags)or* #field))
}

/// The field of an object that is the discriminator and could have another value than the
/// variant asks for: a required one whose value is a plain text or number.
fn tag_field<'f>(file: &File<'f>, name: &str, variant: &Variant) -> Option<&'f Ident> {
    let api: &'f Api = file.input.api;
    let Type::Named(id) = examine::behind_aliases(api, &variant.ty) else {
        return None;
    };
    let Shape::Object { fields, .. } = &api.schema(*id)?.shape else {
        return None;
    };
    let index = fields.iter().position(|field| field.name == name)?;
    let field = fields.get(index).filter(|field| field.required)?;
    let is_free = match examine::behind_aliases(api, &field.ty) {
        Type::Boolean | Type::Integer(_) | Type::String(_) | Type::Text(_) => true,
        Type::Named(id) => match &api.schema(*id)?.shape {
            Shape::Enumeration {
                values,
                open: false,
            } => !values.iter().all(|value| variant.tags.contains(value)),
            Shape::Text(_) | Shape::Enumeration { .. } | Shape::Constants(_) => true,
            _ => false,
        },
        _ => false,
    };
    file.input
        .names
        .ty(*id)
        .fields
        .get(index)
        .filter(|_| is_free)
}
