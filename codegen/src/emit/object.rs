//! Objects: the struct, and how it is read, written and checked.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::{How, argument};
use super::check::Checker;
use super::docs::Doc;
use super::literal::literal;
use super::types::{File, fallback};
use super::{examine, newtype};
use crate::ir::{Api, Docs, Field, Rest, Schema, SchemaId, Type, Usage};
use crate::names::Ident;

/// The items of an object.
pub(super) fn object(
    file: &mut File<'_>,
    id: SchemaId,
    schema: &Schema,
    fields: &[Field],
    rest: &Rest,
) -> Vec<TokenStream> {
    file.imports.module("object");
    let names = &file.input.names.ty(id).fields;
    let parts: Vec<_> = fields
        .iter()
        .zip(names)
        .map(|(field, ident)| Part {
            field,
            ident,
            // A reader who is never asked to send a null need not tell it from nothing.
            null_is_absent: schema.usage == Usage::Received
                && !field.required
                && is_nullable(field),
        })
        .collect();
    let object = Object {
        id,
        schema,
        parts,
        rest: match (rest, &file.input.names.ty(id).rest) {
            (Rest::Kept(ty), Some(ident)) => Some((ident, ty)),
            _ => None,
        },
        refuses: *rest == Rest::Refused,
    };
    let definition = object.definition(file);
    let tables = [object.table(file)]
        .into_iter()
        .chain(object.constructor(file));
    vec![definition, quote!(#(#tables)*)]
}

fn is_nullable(field: &Field) -> bool {
    matches!(field.ty, Type::Nullable(_))
}

struct Object<'a> {
    id: SchemaId,
    schema: &'a Schema,
    parts: Vec<Part<'a>>,
    rest: Option<(&'a Ident, &'a Type)>,
    refuses: bool,
}

struct Part<'a> {
    field: &'a Field,
    ident: &'a Ident,
    null_is_absent: bool,
}

impl Part<'_> {
    fn written(&self, file: &mut File<'_>) -> TokenStream {
        let (inner, nullable) = self.field.ty.without_null();
        let mut ty = file.written(inner);
        if self.field.recursive {
            ty = quote!(Box<#ty>);
        }
        let optional = !self.field.required;
        match (optional, nullable) {
            (false, false) => ty,
            (true, true) if !self.null_is_absent => quote!(Option<Option<#ty>>),
            _ => quote!(Option<#ty>),
        }
    }

    /// Whether its type is more than Clippy likes to see.
    fn is_complex(&self) -> bool {
        let wrapped = u32::from(!self.field.required) + u32::from(self.field.recursive);
        examine::is_complex(&self.field.ty, wrapped)
    }

    /// What the constructor takes for it.
    fn argument(&self, file: &mut File<'_>) -> TokenStream {
        let (how, ty) = argument(file.input.api, &self.field.ty);
        let boxed = self.field.recursive && how != How::Each && how != How::EachInto;
        let (how, ty) = match boxed {
            true => (How::Into, self.written(file)),
            false => (how, file.written(ty)),
        };
        let how = how.word();
        quote!(#how #ty)
    }

    /// The word for it in the table.
    fn presence(&self) -> TokenStream {
        match (self.field.required, self.null_is_absent) {
            (true, _) => quote!(required),
            (false, true) => quote!(nullable),
            (false, false) => quote!(optional),
        }
    }

    /// The type of what is checked, once it is there.
    fn checked(&self) -> &Type {
        match self.null_is_absent {
            true => self.field.ty.without_null().0,
            false => &self.field.ty,
        }
    }

    fn docs(&self) -> TokenStream {
        let name = &self.field.name;
        let mut doc = Doc::of(&self.field.docs);
        doc.own_if_empty(|| format!("The field {}.", super::docs::code(name)));
        if !self.field.required && is_nullable(self.field) && !self.null_is_absent {
            doc.own("`Some(None)` is null, and `None` leaves the field out.");
        }
        if let Type::Text(text) = self.field.ty.without_null().0 {
            doc.own(format!("{}.", newtype::sentence(text)));
        }
        doc.facts(&self.field.docs, None);
        doc.outer()
    }

    /// Whether the caller has nothing to choose.
    fn is_given(&self, api: &Api) -> bool {
        !self.field.required || examine::has_one_value(api, &self.field.ty)
    }
}

impl Object<'_> {
    fn ident<'f>(&self, file: &File<'f>) -> &'f Ident {
        &file.input.names.ty(self.id).ident
    }

    /// The constructor of what is sent: it takes what has to be there, and leaves out what
    /// need not be.
    fn constructor(&self, file: &mut File<'_>) -> Option<TokenStream> {
        let api = file.input.api;
        let (chosen, others): (Vec<_>, Vec<_>) =
            self.parts.iter().partition(|part| !part.is_given(api));
        let others = others.into_iter().map(|part| part.ident);
        let others = others.chain(self.rest.map(|(field, _)| field));
        let others: Vec<_> = others.collect();
        if self.schema.usage == Usage::Received || chosen.is_empty() || others.is_empty() {
            return None;
        }
        file.imports.module("constructor");
        let ident = self.ident(file);
        let chosen = chosen.into_iter().map(|part| {
            let (field, argument) = (part.ident, part.argument(file));
            quote!(#field: #argument)
        });
        Some(quote!(constructor::constructor!(#ident { #(#chosen),* } else [#(#others),*]);))
    }

    fn definition(&self, file: &mut File<'_>) -> TokenStream {
        let ident = self.ident(file);
        let mut doc = Doc::of(&self.schema.docs);
        doc.own_if_empty(|| fallback(self.schema));
        doc.facts(&self.schema.docs, Some(&self.schema.origin));
        let docs = doc.outer();
        let api = file.input.api;
        let has_default = self.parts.iter().all(|part| part.is_given(api));
        let default = has_default.then(|| quote!(, Default));
        let is_complex = self.parts.iter().any(|part| part.is_complex());
        let complex = is_complex
            .then(|| quote!(#[allow(clippy::type_complexity, reason = "the API nests as deep")]));
        let exact = examine::is_exact(file.input.api, self.id).then(|| quote!(, Eq, Hash));
        let fields: Vec<_> = self
            .parts
            .iter()
            .map(|part| {
                let (docs, ident, ty) = (part.docs(), part.ident, part.written(file));
                quote!(#docs pub #ident: #ty)
            })
            .collect();
        let rest = self.rest.map(|(ident, ty)| {
            let ty = file.written(ty);
            let docs = Doc::of(&Docs {
                description: Some("The fields that the description does not name.".to_owned()),
                ..Docs::default()
            })
            .outer();
            quote!(#docs pub #ident: std::collections::BTreeMap<String, #ty>)
        });
        let fields = fields.into_iter().chain(rest);
        quote! {
            #docs
            #[derive(Clone, Debug #default, PartialEq #exact)]
            #complex
            pub struct #ident {
                #(#fields),*
            }
        }
    }

    /// The table behind the struct: how its fields are read, written and checked.
    fn table(&self, file: &mut File<'_>) -> TokenStream {
        let ident = self.ident(file);
        let mut checker = Checker {
            api: file.input.api,
            names: file.input.names,
            imports: &mut file.imports,
        };
        let mut entries = Vec::new();
        for part in &self.parts {
            let (field, name) = (part.ident, literal(&part.field.name));
            let presence = part.presence();
            let check = checker.function(part.checked());
            let check = check.map(|check| quote!(=> #check));
            entries.push(quote!(#field: #presence #name #check));
        }
        let others = match self.rest {
            Some((field, ty)) => {
                let check = checker.function(ty).map(|check| quote!(=> #check));
                Some(quote!(keep #field #check))
            }
            None => self.refuses.then(|| quote!(then reject_unknown)),
        };
        let rules = file.rules(self.id, self.schema);
        quote!(object::object!(#ident { #(#entries),* } #others #rules);)
    }
}
