//! Types: what stands in a file of them, and how a type is written where it is used.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Doc;
use super::{Imports, Input, enumeration, examine, newtype, object, union, wrapper};
use crate::ir::{NumberWidth, Schema, SchemaId, Shape, TextFormat, Type};
use crate::names::Ident;

/// The items of a file of types, and the modules that it uses. Types that are not `there`
/// come from where `others` says.
pub(super) fn items(
    input: &Input<'_>,
    ids: &[SchemaId],
    there: &[SchemaId],
    others: &TokenStream,
) -> (Vec<TokenStream>, Imports) {
    let mut file = File {
        input,
        imports: Imports::default(),
        siblings: BTreeSet::new(),
    };
    let mut items = Vec::new();
    for id in ids {
        if let Some(schema) = input.api.schema(*id) {
            items.extend(file.ty(*id, schema));
        }
    }
    let there: BTreeSet<_> = there.iter().map(|id| &input.names.ty(*id).ident).collect();
    let siblings: Vec<_> = file
        .siblings
        .iter()
        .filter(|ident| !there.contains(ident))
        .collect();
    let mut head = match siblings.as_slice() {
        [] => Vec::new(),
        [ident] => vec![quote!(use #others::#ident;)],
        idents => vec![quote!(use #others::{#(#idents),*};)],
    };
    head.extend(file.imports.tokens());
    head.extend(items);
    (head, file.imports)
}

/// A file of types while it is being put together.
pub(super) struct File<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) imports: Imports,
    siblings: BTreeSet<Ident>,
}

impl File<'_> {
    fn ty(&mut self, id: SchemaId, schema: &Schema) -> Vec<TokenStream> {
        match &schema.shape {
            Shape::Text(text) => newtype::newtype(self, id, schema, text),
            Shape::Enumeration { values, open } => {
                enumeration::enumeration(self, id, schema, values, *open)
            }
            Shape::Object { fields, rest } => object::object(self, id, schema, fields, rest),
            Shape::Alias(ty) => vec![self.alias(id, schema, ty)],
            Shape::Constants(values) => enumeration::constants(self, id, schema, values),
            Shape::Union(union) => union::union(self, id, schema, union),
            Shape::Wrapper(ty) => wrapper::wrapper(self, id, schema, ty),
        }
    }

    fn alias(&mut self, id: SchemaId, schema: &Schema, ty: &Type) -> TokenStream {
        let mut doc = Doc::of(&schema.docs);
        doc.own_if_empty(|| fallback(schema));
        if let Type::Text(text) = ty.without_null().0 {
            doc.own(format!("{}.", newtype::sentence(text)));
        }
        if examine::check(self.input.api, &Type::Named(id)) == examine::Check::Inline {
            doc.own(
                "What it asks for is checked where a request or an answer holds one, not by \
                 [`validate`](crate::Validate::validate) of a value alone.",
            );
        }
        doc.facts(&schema.docs, Some(&schema.origin));
        let docs = doc.outer();
        let ident = &self.input.names.ty(id).ident;
        let ty = self.written(ty);
        quote!(#docs pub type #ident = #ty;)
    }

    /// What checks the rules of a type that do not stand behind its fields.
    pub(super) fn rules(&mut self, id: SchemaId, schema: &Schema) -> Option<TokenStream> {
        if schema.rules.is_empty() {
            return None;
        }
        self.imports.module("evaluate");
        let ident = &self.input.names.ty(id).ident;
        Some(
            quote!(, constraints => |value, at, found| evaluate::value(value, crate::rules::#ident, at, found)),
        )
    }

    /// A type where a file below `types` uses it.
    pub(super) fn written(&mut self, ty: &Type) -> TokenStream {
        let siblings = &mut self.siblings;
        let names = self.input.names;
        let mut named = |id: SchemaId| {
            let ident = &names.ty(id).ident;
            siblings.insert(ident.clone());
            quote!(#ident)
        };
        written(ty, &mut self.imports, &mut named)
    }
}

/// What to say about a schema that the description says nothing about.
pub(super) fn fallback(schema: &Schema) -> String {
    let parts = std::iter::once(&schema.label.family).chain(&schema.label.way);
    let parts: Vec<_> = parts.map(String::as_str).collect();
    format!("The schema {}.", super::docs::code(&parts.join(".")))
}

/// A type where it is used; `named` writes the name of a type of the API.
pub(super) fn written(
    ty: &Type,
    imports: &mut Imports,
    named: &mut impl FnMut(SchemaId) -> TokenStream,
) -> TokenStream {
    match ty {
        Type::Any => quote!(serde_json::Value),
        Type::Boolean => quote!(bool),
        Type::Never => {
            imports.module("never");
            quote!(never::Never)
        }
        Type::Null => quote!(()),
        Type::Integer(integer) => {
            let integer = quote::format_ident!("{}", integer.width.as_str());
            quote!(#integer)
        }
        Type::Number(number) => match number.width {
            NumberWidth::Bits32 => quote!(f32),
            NumberWidth::Bits64 => quote!(f64),
        },
        Type::String(Some(TextFormat::DateTime)) => {
            imports.module("date_time");
            quote!(date_time::DateTime)
        }
        Type::String(Some(TextFormat::Date)) => {
            imports.module("date");
            quote!(date::Date)
        }
        Type::String(Some(TextFormat::Base64)) => {
            imports.module("base64_bytes");
            quote!(base64_bytes::Base64)
        }
        Type::String(None) | Type::Text(_) => quote!(String),
        Type::List(list) => {
            let item = written(&list.item, imports, named);
            quote!(Vec<#item>)
        }
        Type::Tuple(items) => {
            imports.without_import("tuple");
            let items = items.iter().map(|item| written(item, imports, named));
            let items: Vec<_> = items.collect();
            match items.as_slice() {
                [only] => quote!((#only,)),
                items => quote!((#(#items),*)),
            }
        }
        Type::Map(value) => {
            let value = written(value, imports, named);
            quote!(std::collections::BTreeMap<String, #value>)
        }
        Type::Named(id) => named(*id),
        Type::Bytes => quote!(bytes::Bytes),
        Type::File => {
            imports.module("file");
            quote!(file::File)
        }
        Type::Nullable(inner) => {
            let inner = written(inner, imports, named);
            quote!(Option<#inner>)
        }
    }
}
