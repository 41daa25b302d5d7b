//! Objects: the struct, and the table that reads, writes and validates its fields.
//!
//! Imports `argument`, `docs`, `file`, `literal`, `parts`, `text`, `type_facts`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::argument::{Conversion, argument};
use super::super::docs::{Doc, code, repeats};
use super::super::file::File;
use super::super::literal::literal;
use super::super::text;
use super::super::type_facts::{has_one_value, is_complex};
use super::parts::{constraints, docs, eq};
use crate::ir::{Api, Direction, Field, Type};
use crate::names::{Ident, Named, NamedRest, NamedType};

/// The items of an object.
pub(super) fn object(
    file: &mut File<'_>,
    named: &NamedType<'_>,
    fields: &[Named<&Field>],
    rest: &NamedRest<'_>,
) -> Vec<TokenStream> {
    file.imports.module("object");
    let is_received = named.schema.direction == Direction::Received;
    let fields = fields.iter().map(|Named { item: field, ident }| Member {
        field,
        ident,
        // A null that is never sent need not be distinguished from an absent property.
        null_is_absent: is_received && !field.required && is_nullable(field),
    });
    let object = Object {
        named,
        fields: fields.collect(),
        rest,
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

/// An object while it is emitted.
struct Object<'a> {
    named: &'a NamedType<'a>,
    fields: Vec<Member<'a>>,
    rest: &'a NamedRest<'a>,
}

/// A field of the struct.
struct Member<'a> {
    field: &'a Field,
    ident: &'a Ident,
    null_is_absent: bool,
}

impl Member<'_> {
    /// Its type in the struct.
    fn rust_type(&self, file: &mut File<'_>) -> TokenStream {
        let (inner, nullable) = self.field.ty.without_null();
        let mut ty = file.rust_type(inner);
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

    /// Whether Clippy considers its type too complex.
    fn is_complex(&self) -> bool {
        let wrapped = u32::from(!self.field.required) + u32::from(self.field.recursive);
        is_complex(&self.field.ty, wrapped)
    }

    /// The argument of the constructor.
    fn argument(&self, file: &mut File<'_>) -> TokenStream {
        let (conversion, ty) = argument(file.api, &self.field.ty);
        let is_list = matches!(conversion, Conversion::Each | Conversion::EachInto);
        let (conversion, ty) = match self.field.recursive && !is_list {
            true => (Conversion::Into, self.rust_type(file)),
            false => (conversion, file.rust_type(ty)),
        };
        let conversion = conversion.keyword();
        quote!(#conversion #ty)
    }

    /// The keyword of the table for its presence.
    fn presence(&self) -> TokenStream {
        match (self.field.required, self.null_is_absent) {
            (true, _) => quote!(required),
            (false, true) => quote!(nullable),
            (false, false) => quote!(optional),
        }
    }

    /// The type of the value that is validated if the property is present.
    fn validated(&self) -> &Type {
        match self.null_is_absent {
            true => self.field.ty.without_null().0,
            false => &self.field.ty,
        }
    }

    fn docs(&self) -> TokenStream {
        let name = &self.field.name;
        let mut doc = Doc::of(&self.field.docs, self.ident);
        if !repeats(name, self.ident) {
            doc.own_if_empty(|| format!("The property {}.", code(name)));
        }
        if !self.field.required && is_nullable(self.field) && !self.null_is_absent {
            doc.own("`Some(None)` is null; `None` omits the property.");
        }
        if let Type::Text(text) = self.field.ty.without_null().0 {
            doc.own(format!("{}.", text::sentence(text)));
        }
        match self.field.direction {
            Direction::Both => {}
            Direction::Received => doc.own("Only in responses."),
            Direction::Sent => doc.own("Only in requests."),
        }
        doc.facts(&self.field.docs, None);
        doc.outer()
    }

    /// Whether the constructor sets it, since there is nothing to choose.
    fn has_default(&self, api: &Api) -> bool {
        !self.field.required || has_one_value(api, &self.field.ty)
    }
}

impl Object<'_> {
    /// The constructor of an object that is sent: it has a parameter for each required property,
    /// and omits the others.
    fn constructor(&self, file: &mut File<'_>) -> Option<TokenStream> {
        let api = file.api;
        let (defaults, arguments): (Vec<_>, Vec<_>) =
            self.fields.iter().partition(|field| field.has_default(api));
        let rest = match self.rest {
            NamedRest::Kept(ident, _) => Some(ident),
            NamedRest::Ignored | NamedRest::Rejected => None,
        };
        let defaults = defaults.into_iter().map(|field| field.ident);
        let defaults: Vec<_> = defaults.chain(rest).collect();
        let is_received = self.named.schema.direction == Direction::Received;
        if is_received || arguments.is_empty() || defaults.is_empty() {
            return None;
        }
        file.imports.module("constructor");
        let ident = &self.named.ident;
        let arguments = arguments.into_iter().map(|field| {
            let (ident, argument) = (field.ident, field.argument(file));
            quote!(#ident: #argument)
        });
        Some(quote!(constructor::constructor!(#ident { #(#arguments),* } else [#(#defaults),*]);))
    }

    fn definition(&self, file: &mut File<'_>) -> TokenStream {
        let NamedType { schema, ident, .. } = self.named;
        let (docs, eq, api) = (docs(self.named, None), eq(schema), file.api);
        let has_default = self.fields.iter().all(|field| field.has_default(api));
        let default = has_default.then(|| quote!(, Default));
        let is_complex = self.fields.iter().any(Member::is_complex);
        let complex = is_complex
            .then(|| quote!(#[allow(clippy::type_complexity, reason = "the API nests this deep")]));
        let fields: Vec<_> = self
            .fields
            .iter()
            .map(|field| {
                let (docs, ident, ty) = (field.docs(), field.ident, field.rust_type(file));
                quote!(#docs pub #ident: #ty)
            })
            .collect();
        let rest = match self.rest {
            NamedRest::Kept(ident, ty) => {
                let ty = file.rust_type(ty);
                let doc = Doc::new("The properties that the document does not declare.");
                let docs = doc.outer();
                Some(quote!(#docs pub #ident: std::collections::BTreeMap<String, #ty>))
            }
            NamedRest::Ignored | NamedRest::Rejected => None,
        };
        let fields = fields.into_iter().chain(rest);
        quote! {
            #docs
            #[derive(Clone, Debug #default, PartialEq #eq)]
            #complex
            pub struct #ident {
                #(#fields),*
            }
        }
    }

    /// The table that reads, writes and validates the fields.
    fn table(&self, file: &mut File<'_>) -> TokenStream {
        let ident = &self.named.ident;
        let entries = self.fields.iter().map(|field| {
            let (ident, name) = (field.ident, literal(&field.field.name));
            let presence = field.presence();
            let validating = file.validating(field.validated(), false);
            quote!(#ident: #presence #name #validating)
        });
        let entries: Vec<_> = entries.collect();
        let rest = match self.rest {
            NamedRest::Kept(ident, ty) => {
                let validating = file.validating(ty, false);
                Some(quote!(keep #ident #validating))
            }
            NamedRest::Rejected => Some(quote!(then reject_unknown)),
            NamedRest::Ignored => None,
        };
        let constraints = constraints(file, self.named);
        quote!(object::object!(#ident { #(#entries),* } #rest #constraints);)
    }
}
