//! Objects: the struct, its constructor and setters, and the table that reads, writes and
//! validates its fields.
//!
//! Imports `argument`, `docs`, `feature`, `file`, `limits`, `literal`, `parts`, `setter`,
//! `type_facts`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::super::argument::{self, Conversion};
use super::super::docs::{Doc, code, repeats};
use super::super::feature;
use super::super::file::File;
use super::super::limits;
use super::super::literal::literal;
use super::super::setter::{self, Setter};
use super::super::type_facts::{has_one_value, is_complex};
use super::parts::{docs, of_response, schema, secrets};
use crate::ir::{Api, Direction, Field};
use crate::names::{Ident, Named, NamedRest, NamedType};

/// The maximum number of fields in a group of the table.
const GROUP: usize = 8;

/// The items of an object. `nulls` are the setters of optional properties that may be null, and the
/// field that remembers which of these are.
pub(super) fn object(
    file: &mut File<'_>,
    named: &NamedType<'_>,
    fields: &[Named<&Field>],
    rest: &NamedRest<'_>,
    (null_setters, nulls): (&[Ident], &Ident),
) -> Vec<TokenStream> {
    file.imports.module("object");
    let mut null_setters = null_setters.iter();
    let fields = fields.iter().map(|Named { item: field, ident }| {
        let is_nullable = field.is_optional_and_nullable();
        Member {
            field,
            ident,
            doc: Member::docs(field, ident),
            set_null: is_nullable.then(|| null_setters.next()).flatten(),
        }
    });
    let object = Object {
        named,
        fields: fields.collect(),
        rest,
        nulls,
    };
    let definition = object.definition(file);
    let methods = object.methods(file);
    vec![definition, methods, object.table(file)]
}

/// An object while it is emitted.
struct Object<'a> {
    named: &'a NamedType<'a>,
    fields: Vec<Member<'a>>,
    rest: &'a NamedRest<'a>,
    nulls: &'a Ident,
}

/// A field of the struct.
struct Member<'a> {
    field: &'a Field,
    ident: &'a Ident,
    doc: Doc,
    /// The setter that makes it null, if it is an optional property that may be null.
    set_null: Option<&'a Ident>,
}

impl Member<'_> {
    /// The type of its value, without `Option`.
    fn inner_type(&self, file: &mut File<'_>) -> TokenStream {
        let ty = file.rust_type(self.field.ty.without_null().0);
        match self.field.recursive {
            true => quote!(Box<#ty>),
            false => ty,
        }
    }

    /// Its type in the struct.
    fn rust_type(&self, file: &mut File<'_>) -> TokenStream {
        let ty = self.inner_type(file);
        match self.is_option() {
            true => quote!(Option<#ty>),
            false => ty,
        }
    }

    fn is_option(&self) -> bool {
        !self.field.required || self.field.ty.without_null().1
    }

    /// Whether Clippy considers its type too complex.
    fn is_complex(&self) -> bool {
        let wrapped = u32::from(!self.field.required) + u32::from(self.field.recursive);
        is_complex(&self.field.ty, wrapped)
    }

    /// The type of an argument for its value without `Option`, and the converted argument. It is
    /// boxed here rather than by the caller, who need not know whether the type is recursive.
    fn argument(
        &self,
        file: &mut File<'_>,
        argument: &impl ToTokens,
    ) -> (Conversion, TokenStream, TokenStream) {
        let (conversion, ty) = argument::of(file.api, self.field.ty.without_null().0);
        let value = conversion.converted(argument);
        let value = match self.field.recursive {
            true => quote!(Box::new(#value)),
            false => value,
        };
        (conversion, conversion.accepted(&file.rust_type(ty)), value)
    }

    /// The argument of the constructor, and the value of the field.
    fn required_argument(&self, file: &mut File<'_>) -> (TokenStream, TokenStream) {
        let ident = self.ident;
        if self.field.required && self.is_option() {
            // Whether it is null is for the caller to say.
            let ty = self.rust_type(file);
            return (quote!(#ident: #ty), quote!(#ident));
        }
        let (conversion, ty, value) = self.argument(file, ident);
        let value = match (self.is_option(), conversion) {
            (true, _) => quote!(#ident: Some(#value)),
            (false, Conversion::Plain) if !self.field.recursive => quote!(#ident),
            (false, _) => quote!(#ident: #value),
        };
        (quote!(#ident: #ty), value)
    }

    /// The keyword of the table for its presence.
    fn presence(&self) -> TokenStream {
        match (self.field.required, self.set_null, self.field.required_when) {
            (true, ..) => quote!(required),
            (false, Some(set_null), _) => quote!(nullable by #set_null),
            (false, None, Some(Direction::Sent)) => quote!(sent),
            (false, None, Some(_)) => quote!(received),
            (false, None, None) => quote!(optional),
        }
    }

    /// The documentation of a field.
    fn docs(field: &Field, ident: &Ident) -> Doc {
        let name = &field.name;
        let mut doc = Doc::of(&field.docs, ident);
        if !repeats(name, ident) {
            doc.own_if_empty(|| format!("The property {}.", code(name)));
        }
        doc.further(&limits::sentences(&field.ty));
        match field.direction {
            Direction::Both => {}
            Direction::Received => doc.own("Only in responses."),
            Direction::Sent => doc.own("Only in requests."),
        }
        doc.facts(&field.docs, None);
        doc
    }

    /// Whether the constructor has an argument for it.
    fn is_argument(&self, api: &Api) -> bool {
        let is_sent = self.field.required_when == Some(Direction::Sent);
        (self.field.required || is_sent) && !has_one_value(api, &self.field.ty)
    }

    /// The function that sets it.
    fn setter(&self, file: &mut File<'_>, nulls: &Ident) -> TokenStream {
        let (_, ty, value) = self.argument(file, &setter::argument());
        let name = literal(&self.field.name);
        let stored = match self.set_null {
            Some(_) => quote!(self.#nulls.present(#name, #value)),
            None => quote!(Some(#value)),
        };
        let setter = Setter {
            ident: self.ident,
            doc: &self.doc,
            limits: &limits::sentences(&self.field.ty),
            ty,
            stored,
        };
        setter.tokens()
    }
}

impl Object<'_> {
    /// The field that remembers which properties are null, if any may be.
    fn nulls_field(&self) -> Option<&Ident> {
        let has_nulls = self.fields.iter().any(|field| field.set_null.is_some());
        has_nulls.then_some(self.nulls)
    }

    /// The field of undeclared properties.
    fn rest_field(&self) -> Option<&Ident> {
        match self.rest {
            NamedRest::Kept(ident, _) => Some(ident),
            NamedRest::Ignored | NamedRest::Rejected => None,
        }
    }

    /// The constructor and the setters.
    fn methods(&self, file: &mut File<'_>) -> TokenStream {
        let ident = &self.named.ident;
        let constructor = self.constructor(file);
        let api = file.api;
        let optional = self.fields.iter().filter(|field| !field.field.required);
        let optional = optional.filter(|field| !field.is_argument(api));
        let setters = optional.map(|field| field.setter(file, self.nulls));
        let setters: Vec<_> = setters.collect();
        let received = self.named.schema.never_sent;
        let cfg = feature::cfg(received.then_some(feature::OF_RECEIVED));
        quote! {
            #cfg
            impl #ident {
                #constructor
                #(#setters)*
            }
        }
    }

    /// The constructor, which has a parameter for each required property, in alphabetical order.
    fn constructor(&self, file: &mut File<'_>) -> TokenStream {
        let api = file.api;
        let mut arguments: Vec<_> = self
            .fields
            .iter()
            .filter(|it| it.is_argument(api))
            .collect();
        arguments.sort_by_key(|field| &field.field.name);
        if arguments.is_empty() {
            return quote! {
                /// Creates a value without properties.
                pub fn new() -> Self {
                    Default::default()
                }
            };
        }
        let types = arguments
            .iter()
            .map(|field| field.required_argument(file).0);
        let types: Vec<_> = types.collect();
        let values = self.fields.iter().map(|field| {
            let ident = field.ident;
            match (field.is_argument(api), field.field.required) {
                (true, _) => field.required_argument(file).1,
                (false, false) => quote!(#ident: None),
                (false, true) => quote!(#ident: Default::default()),
            }
        });
        let values: Vec<_> = values.collect();
        let others = self.rest_field().into_iter().chain(self.nulls_field());
        let allowed = (types.len() > 7).then(
            || quote!(#[allow(clippy::too_many_arguments, reason = "the API requires all of them")]),
        );
        let order = match types.len() {
            1 => "",
            _ => ", in the order of their names",
        };
        let docs = Doc::new(format!(
            "Creates a value with its required properties{order}."
        ))
        .outer();
        quote! {
            #docs
            #allowed
            pub fn new(#(#types),*) -> Self {
                Self { #(#values,)* #(#others: Default::default(),)* }
            }
        }
    }

    fn definition(&self, file: &mut File<'_>) -> TokenStream {
        let ident = &self.named.ident;
        let (docs, api) = (docs(self.named, None), file.api);
        let has_default = !self.fields.iter().any(|field| field.is_argument(api));
        let default = has_default.then(|| quote!(Default,));
        let is_complex = self.fields.iter().any(Member::is_complex);
        let complex = is_complex
            .then(|| quote!(#[allow(clippy::type_complexity, reason = "the API nests this deep")]));
        let fields: Vec<_> = self
            .fields
            .iter()
            .map(|field| {
                let (docs, ident, ty) = (field.doc.outer(), field.ident, field.rust_type(file));
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
        let nulls = self.nulls_field().map(|nulls| {
            file.imports.module("nulls");
            quote!(#nulls: nulls::Nulls)
        });
        let fields = fields.into_iter().chain(rest).chain(nulls);
        quote! {
            #docs
            #[derive(Clone, #default PartialEq)]
            #complex
            #[non_exhaustive]
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
            let rules = file.bracketed_rules(&field.field.ty);
            quote!(#ident: #presence #name #rules)
        });
        let entries: Vec<_> = entries.collect();
        let mut groups: Vec<_> = entries.chunks(GROUP).collect();
        if groups.is_empty() {
            groups.push(&[]);
        }
        let groups = groups.into_iter().map(|group| quote!({ #(#group),* }));
        let groups: Vec<_> = groups.collect();
        let rest = match self.rest {
            NamedRest::Kept(ident, ty) => {
                let rules = file.rules_of_rest(ty, &self.named.schema.rules);
                Some(quote!(keep #ident #rules))
            }
            NamedRest::Rejected => Some(quote!(then reject_unknown)),
            NamedRest::Ignored => None,
        };
        let received = of_response(self.named);
        let nulls = self.nulls_field();
        let nulls = nulls.map(|nulls| quote!(remember #nulls #received));
        let schema = schema(file, self.named);
        let secrets = secrets(file, self.named);
        let mut names = self.fields.iter().map(|field| field.field.name.as_str());
        let escaped = names.any(is_escaped).then(|| quote!(escaped names));
        quote!(object::object!(#ident #(#groups)* #escaped #secrets #rest #nulls #schema);)
    }
}

/// Whether a JSON text can contain a name only with escapes (RFC 8259, section 7).
fn is_escaped(name: &str) -> bool {
    name.bytes()
        .any(|byte| matches!(byte, b'"' | b'\\' | ..0x20))
}
