//! Types: one file for each family, and how a type is written where it is used.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::Doc;
use super::{Draft, Imports, Input, enumeration, newtype, object};
use crate::ir::{NumberWidth, Schema, SchemaId, Shape, TextFormat, Type};

/// The files below `types`.
pub(super) fn files(input: &Input<'_>) -> Vec<Draft> {
    let mut families: BTreeMap<&Ident, Vec<SchemaId>> = BTreeMap::new();
    for (id, _) in input.api.schemas() {
        families
            .entry(&input.names.ty(id).module)
            .or_default()
            .push(id);
    }
    let mut drafts = vec![module(input, &families)];
    for (module, ids) in &families {
        drafts.push(family(input, module, ids));
    }
    drafts
}

fn module(input: &Input<'_>, families: &BTreeMap<&Ident, Vec<SchemaId>>) -> Draft {
    let mut doc = Doc::default();
    doc.own("The types of the API.");
    doc.own("A type holds what its schema can hold; `validate` tells what its schema forbids.");
    let docs = doc.inner();
    let modules = families.keys().map(|module| quote!(mod #module;));
    let exports = families.iter().map(|(module, ids)| {
        let idents: BTreeSet<_> = ids.iter().map(|id| &input.names.ty(*id).ident).collect();
        let idents: Vec<_> = idents.into_iter().collect();
        match idents.as_slice() {
            [ident] => quote!(pub use #module::#ident;),
            idents => quote!(pub use #module::{#(#idents),*};),
        }
    });
    // With the types comes the trait that checks them.
    let validate = (!families.is_empty()).then(|| {
        quote!(
            pub use crate::runtime::validate::Validate as _;
        )
    });
    let items = std::iter::once(docs)
        .chain(modules)
        .chain(validate)
        .chain(exports);
    Draft::items("src/types/mod.rs", items.collect())
}

fn family(input: &Input<'_>, module: &Ident, ids: &[SchemaId]) -> Draft {
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
    let own: BTreeSet<_> = ids.iter().map(|id| &input.names.ty(*id).ident).collect();
    let siblings: Vec<_> = file
        .siblings
        .iter()
        .filter(|ident| !own.contains(ident))
        .collect();
    let mut head = match siblings.as_slice() {
        [] => Vec::new(),
        [ident] => vec![quote!(use super::#ident;)],
        idents => vec![quote!(use super::{#(#idents),*};)],
    };
    head.extend(file.imports.tokens());
    head.extend(items);
    Draft::items(format!("src/types/{module}.rs"), head)
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
            // The lowering makes none of these yet.
            Shape::Constants(_) | Shape::Union(_) | Shape::Wrapper(_) => Vec::new(),
        }
    }

    fn alias(&mut self, id: SchemaId, schema: &Schema, ty: &Type) -> TokenStream {
        let mut doc = Doc::of(&schema.docs);
        doc.own_if_empty(|| fallback(schema));
        doc.facts(&schema.docs, Some(&schema.origin));
        let docs = doc.outer();
        let ident = &self.input.names.ty(id).ident;
        let ty = self.written(ty);
        quote!(#docs pub type #ident = #ty;)
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
        Type::Never => quote!(std::convert::Infallible),
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
        Type::String(_) => quote!(String),
        Type::List(list) => {
            let item = written(&list.item, imports, named);
            quote!(Vec<#item>)
        }
        Type::Tuple(items) => {
            let items = items.iter().map(|item| written(item, imports, named));
            let items: Vec<_> = items.collect();
            quote!((#(#items,)*))
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
