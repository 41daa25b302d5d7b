//! Objects: the struct, and how it is read, written and checked.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::check::{Checker, key};
use super::docs::Doc;
use super::examine;
use super::literal::literal;
use super::types::{File, fallback};
use crate::ir::{Docs, Field, Rest, Schema, SchemaId, Type, Usage};

/// The items of an object.
pub(super) fn object(
    file: &mut File<'_>,
    id: SchemaId,
    schema: &Schema,
    fields: &[Field],
    rest: &Rest,
) -> Vec<TokenStream> {
    for module in ["object", "validate"] {
        file.imports.module(module);
    }
    let names = file.input.names.ty(id);
    let names = names
        .fields
        .iter()
        .map(|names| (&names.field, &names.variable));
    let parts: Vec<_> = fields
        .iter()
        .zip(names)
        .map(|(field, (ident, variable))| Part {
            field,
            ident,
            variable,
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
    vec![
        object.definition(file),
        object.deserialize(file),
        object.serialize(file),
        object.validate(file),
    ]
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
    variable: &'a Ident,
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

    fn has_required(&self) -> bool {
        self.parts.iter().any(|part| part.field.required)
    }

    fn definition(&self, file: &mut File<'_>) -> TokenStream {
        let ident = self.ident(file);
        let mut doc = Doc::of(&self.schema.docs);
        doc.own_if_empty(|| fallback(self.schema));
        doc.facts(&self.schema.docs, Some(&self.schema.origin));
        let docs = doc.outer();
        let default = (!self.has_required()).then(|| quote!(, Default));
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

    fn deserialize(&self, file: &File<'_>) -> TokenStream {
        let ident = self.ident(file);
        let name = ident.to_string();
        let (start, target, end) = if self.has_required() || self.parts.is_empty() {
            self.by_variables()
        } else {
            let target = |part: &Part<'_>| {
                let ident = part.ident;
                quote!(read.#ident)
            };
            let targets = self.parts.iter().map(target).collect();
            (
                quote!(let mut read = Self::default();),
                targets,
                quote!(Ok(read)),
            )
        };
        let arms = self.parts.iter().zip(target).map(|(part, target)| {
            let name = literal(&part.field.name);
            let take = match part.null_is_absent {
                true => quote!(value_or_null),
                false => quote!(value),
            };
            quote!(#name => #target = fields.#take()?)
        });
        let others = self.others();
        let take = match self.parts.is_empty() {
            true => quote!(#others;),
            false => quote! {
                match key.as_ref() {
                    #(#arms,)*
                    _ => #others,
                }
            },
        };
        quote! {
            impl<'de> object::Object<'de> for #ident {
                const NAME: &'static str = #name;

                fn read<A: serde::de::MapAccess<'de>>(
                    mut fields: object::Fields<A>,
                ) -> Result<Self, A::Error> {
                    #start
                    while let Some(key) = fields.name()? {
                        #take
                    }
                    #end
                }
            }

            impl<'de> serde::Deserialize<'de> for #ident {
                fn deserialize<D: serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Self, D::Error> {
                    object::read(deserializer)
                }
            }
        }
    }

    /// Reading into variables: where there is a required field, there is no value of the
    /// type before it has come.
    fn by_variables(&self) -> (TokenStream, Vec<TokenStream>, TokenStream) {
        let variables: Vec<_> = self.parts.iter().map(|part| part.variable).collect();
        let rest = self
            .rest
            .map(|_| quote!(let mut rest = std::collections::BTreeMap::new();));
        let start = quote!(#(let mut #variables = None;)* #rest);
        let fields = self.parts.iter().map(|part| {
            let (ident, variable) = (part.ident, part.variable);
            if part.field.required {
                let name = literal(&part.field.name);
                quote!(#ident: object::required(#variable, #name)?)
            } else if ident == variable {
                quote!(#ident)
            } else {
                quote!(#ident: #variable)
            }
        });
        let rest = self.rest.map(|(ident, _)| quote!(#ident: rest));
        let fields = fields.chain(rest);
        let targets = variables.iter().map(|variable| quote!(#variable)).collect();
        (start, targets, quote!(Ok(Self { #(#fields),* })))
    }

    /// What happens to a field that the type does not name.
    fn others(&self) -> TokenStream {
        match self.rest {
            Some(_) if self.has_required() => quote!(fields.keep(key, &mut rest)?),
            Some((ident, _)) => quote!(fields.keep(key, &mut read.#ident)?),
            None if self.refuses => quote!(fields.refuse(&key)?),
            None => quote!(fields.skip()?),
        }
    }

    fn serialize(&self, file: &File<'_>) -> TokenStream {
        let ident = self.ident(file);
        let writes = self.parts.iter().map(|part| {
            let (ident, name) = (part.ident, literal(&part.field.name));
            let write = match part.field.required {
                true => quote!(field),
                false => quote!(optional),
            };
            quote!(object.#write(#name, &self.#ident)?;)
        });
        let rest = self
            .rest
            .map(|(ident, _)| quote!(object.rest(&self.#ident)?;));
        let (start, writes) = match (self.parts.is_empty(), &rest) {
            (true, None) => (quote!(object::Writer::new(serializer)?.end()), None),
            _ => (
                quote!(let mut object = object::Writer::new(serializer)?;),
                Some(quote!(#(#writes)* #rest object.end())),
            ),
        };
        quote! {
            impl serde::Serialize for #ident {
                fn serialize<S: serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                    #start
                    #writes
                }
            }
        }
    }

    fn validate(&self, file: &mut File<'_>) -> TokenStream {
        let ident = self.ident(file);
        let mut checker = Checker {
            api: file.input.api,
            imports: &mut file.imports,
        };
        let mut checks = Vec::new();
        for part in &self.parts {
            let ident = part.ident;
            let (inner, _) = part.field.ty.without_null();
            let ty = if part.null_is_absent {
                inner
            } else {
                &part.field.ty
            };
            let optional = !part.field.required;
            let at = key(&part.field.name);
            checks.extend(checker.field(&quote!(self.#ident), ty, optional, &at));
        }
        if let Some((ident, ty)) = self.rest {
            checks.extend(rest_check(&mut checker, ident, ty));
        }
        let (at, found) = match checks.is_empty() {
            true => (quote!(_at), quote!(_found)),
            false => (quote!(at), quote!(found)),
        };
        quote! {
            impl validate::Validate for #ident {
                fn check(&self, #at: &validate::At<'_>, #found: &mut validate::Violations) {
                    #(#checks)*
                }
            }
        }
    }
}

fn rest_check(checker: &mut Checker<'_>, ident: &Ident, ty: &Type) -> Option<TokenStream> {
    let inner = checker.value(&quote!(value), ty)?;
    Some(quote! {
        for (key, value) in &self.#ident {
            let at = at.key(key);
            #inner
        }
    })
}
