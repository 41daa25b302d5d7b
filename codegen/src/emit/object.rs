//! Objects: the struct, and how it is read, written and checked.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::check::Checker;
use super::docs::Doc;
use super::examine;
use super::literal::literal;
use super::types::{File, fallback};
use crate::ir::{Api, Docs, Field, Rest, Schema, SchemaId, Type, Usage};

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
    vec![object.definition(file), object.table(file)]
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
        doc.facts(&self.field.docs, None);
        doc.outer()
    }
}

impl Object<'_> {
    fn ident<'f>(&self, file: &File<'f>) -> &'f Ident {
        &file.input.names.ty(self.id).ident
    }

    /// Whether there is a field whose value has to be chosen.
    fn has_required(&self, api: &Api) -> bool {
        let mut fields = self.parts.iter().map(|part| part.field);
        fields.any(|field| field.required && !examine::is_single(api, &field.ty))
    }

    fn definition(&self, file: &mut File<'_>) -> TokenStream {
        let ident = self.ident(file);
        let mut doc = Doc::of(&self.schema.docs);
        doc.own_if_empty(|| fallback(self.schema));
        doc.facts(&self.schema.docs, Some(&self.schema.origin));
        let docs = doc.outer();
        let default = (!self.has_required(file.input.api)).then(|| quote!(, Default));
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
            None => self.refuses.then(|| quote!(then refuse)),
        };
        quote!(object::object!(#ident { #(#entries),* } #others);)
    }
}
