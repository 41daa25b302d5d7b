//! Types.
//!
//! Imports `file`, `enumeration`, `newtype`, `number`, `object`, `union`, `ir`, `keyword` and `names`.

mod enumeration;
mod newtype;
mod number;
mod object;
mod parts;
mod union;

use proc_macro2::TokenStream;

use super::file::File;
use crate::names::{NamedShape, NamedType};

/// The items of a type.
pub(super) fn items(file: &mut File<'_>, named: &NamedType<'_>) -> Vec<TokenStream> {
    match &named.shape {
        NamedShape::Text(text) => newtype::newtype(file, named, text),
        NamedShape::Number(ty) => number::newtype(file, named, ty),
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
        NamedShape::Alias(ty) => vec![match file.names.shared_definition(named) {
            Some(definition) => newtype::place(named, definition),
            None => newtype::alias(file, named, ty),
        }],
        NamedShape::Wrapper(ty) => newtype::wrapper(file, named, ty),
    }
}
