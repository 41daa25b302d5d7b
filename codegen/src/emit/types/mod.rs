//! Files of types.
//!
//! Imports `imports`, `input`, `file`, `enumeration`, `newtype`, `object`, `union`, `ir`, `keyword`
//! and `names`.

mod enumeration;
mod newtype;
mod object;
mod parts;
mod union;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::file::File;
use super::imports::{Imports, braced};
use super::input::Input;
use crate::names::{NamedShape, NamedType};

/// The items of a file of types, and the modules that it uses. Types that are not `local` are
/// imported from the module `others`.
pub(super) fn items(
    input: &Input<'_>,
    types: &[&NamedType<'_>],
    local: &[&NamedType<'_>],
    others: &TokenStream,
) -> (Vec<TokenStream>, Imports) {
    let mut file = File {
        is_below_types: true,
        ..File::new(input.api, input.names)
    };
    let mut items = Vec::new();
    for named in types {
        items.extend(self::named(&mut file, named));
    }
    let local: BTreeSet<_> = local.iter().map(|named| &named.ident).collect();
    let siblings: Vec<_> = file.types.difference(&local).collect();
    let mut head = Vec::new();
    if !siblings.is_empty() {
        let siblings = braced(&siblings);
        head.push(quote!(use #others::#siblings;));
    }
    head.extend(file.imports.tokens());
    head.extend(items);
    (head, file.imports)
}

fn named(file: &mut File<'_>, named: &NamedType<'_>) -> Vec<TokenStream> {
    match &named.shape {
        NamedShape::Text(text) => newtype::newtype(file, named, text),
        NamedShape::Enumeration {
            values,
            other,
            open,
        } => enumeration::enumeration(file, named, values, other, *open),
        NamedShape::Constants { values, other } => {
            enumeration::constants(file, named, values, other)
        }
        NamedShape::Object {
            fields,
            rest,
            null_setters,
            nulls,
        } => object::object(file, named, fields, rest, (null_setters, nulls)),
        NamedShape::Union {
            union,
            variants,
            other,
        } => union::union(file, named, union, variants, other.as_ref()),
        NamedShape::Alias(ty) => vec![newtype::alias(file, named, ty)],
        NamedShape::Wrapper(ty) => newtype::wrapper(file, named, ty),
    }
}
