//! Names: the only place where identifiers are made.
//!
//! A name of the description goes in as text, an identifier comes out of a [`Scope`], which
//! gives no identifier twice. Components are named first, then what has no name of its own,
//! so that an inline schema never takes the name of a component.
//!
//! Imports `ir`.

mod extra;
mod package;
mod scope;
mod words;

use std::collections::HashMap;

use proc_macro2::Ident;

use crate::ir::{Api, Field, Label, Operation, Rest, Schema, SchemaId, Shape};
use scope::Scope;

pub(crate) use extra::{EnumNames, ExtraNames};
pub(crate) use package::{is_package_name, package_name};

/// The identifiers of an API.
pub(crate) struct Names {
    types: Vec<TypeNames>,
    operations: Vec<OperationNames>,
    extras: Vec<ExtraNames>,
    headers: Vec<Ident>,
}

/// The identifiers of a type.
pub(crate) struct TypeNames {
    /// The type itself.
    pub(crate) ident: Ident,
    /// The module that it shares with its family.
    pub(crate) module: Ident,
    /// The fields of an object.
    pub(crate) fields: Vec<FieldNames>,
    /// The field for what an object does not name.
    pub(crate) rest: Option<Ident>,
    /// The variants of an enumeration.
    pub(crate) variants: Vec<Ident>,
    /// The variant for what an enumeration does not list.
    pub(crate) other: Option<Ident>,
}

/// The identifiers of a field.
pub(crate) struct FieldNames {
    /// The field.
    pub(crate) field: Ident,
    /// A variable that holds its value while the object is read.
    pub(crate) variable: Ident,
}

/// The identifiers of an operation.
pub(crate) struct OperationNames {
    /// The type of the request.
    pub(crate) ident: Ident,
    /// Its module.
    pub(crate) module: Ident,
    /// The client's method.
    pub(crate) method: Ident,
    /// The fields for the parameters.
    pub(crate) parameters: Vec<Ident>,
    /// The fields for the fields of the form, or for the parts of the body.
    pub(crate) form: Vec<Ident>,
    /// The field for the body as a whole.
    pub(crate) body: Ident,
}

/// What an emitted file calls by its bare name, so that no type may be called that.
const TAKEN_TYPES: &[&str] = &[
    "AsRef",
    "Box",
    "Clone",
    "Default",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Operation",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Some",
    "String",
    "TryFrom",
    "Vec",
];

/// Methods that each request has already, or that would shadow those of its traits.
const TAKEN_SETTERS: &[&str] = &["check", "clone", "into", "new", "to_http", "validate"];

/// Methods that each client has already, or that would shadow those of its traits.
const TAKEN_METHODS: &[&str] = &["clone", "context", "new", "send", "with_transport"];

/// Variables of the code that reads an object.
const TAKEN_VARIABLES: &[&str] = &["fields", "key", "rest"];

/// Names of the enumeration's own associated items do not clash with variants, which are
/// in another case; so only the variant for all others has to find a place.
const OTHER: &[&str] = &["Other", "Unlisted", "OtherValue"];

impl Names {
    /// Names everything in an API.
    pub(crate) fn new(api: &Api) -> Self {
        let mut scope = Scope::types(TAKEN_TYPES);
        Self {
            types: types(api),
            operations: operations(api, &mut scope),
            extras: extra::extras(api, &mut scope),
            headers: extra::headers(api),
        }
    }

    /// The names of a type.
    pub(crate) fn ty(&self, id: SchemaId) -> &TypeNames {
        #[expect(
            clippy::indexing_slicing,
            reason = "ids and names come from the same list"
        )]
        &self.types[id.0]
    }

    /// The operations with their names.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &OperationNames> {
        self.operations.iter()
    }

    /// What the operations need besides their requests.
    pub(crate) fn extras(&self) -> impl Iterator<Item = &ExtraNames> {
        self.extras.iter()
    }

    /// The constants for the headers of answers.
    pub(crate) fn headers(&self) -> impl Iterator<Item = &Ident> {
        self.headers.iter()
    }
}

fn types(api: &Api) -> Vec<TypeNames> {
    let mut scope = Scope::types(TAKEN_TYPES);
    let mut modules = Scope::modules();
    let mut families: HashMap<&str, Ident> = HashMap::new();
    let mut idents: Vec<Option<Ident>> = vec![None; api.schemas.len()];
    for heads in [true, false] {
        for (ident, schema) in idents.iter_mut().zip(&api.schemas) {
            if schema.label.way.is_empty() == heads {
                *ident = Some(scope.claim(&label_words(&schema.label)));
            }
        }
    }
    let named = api.schemas.iter().zip(idents.into_iter().flatten());
    named
        .map(|(schema, ident)| {
            let family = schema.label.family.as_str();
            let module = families
                .entry(family)
                .or_insert_with(|| modules.claim(family));
            type_names(schema, ident, module.clone())
        })
        .collect()
}

fn label_words(label: &Label) -> String {
    let parts = std::iter::once(&label.family).chain(&label.way);
    parts
        .map(|part| words::words(part))
        .collect::<Vec<_>>()
        .join(" ")
}

fn type_names(schema: &Schema, ident: Ident, module: Ident) -> TypeNames {
    let mut names = TypeNames {
        ident,
        module,
        fields: Vec::new(),
        rest: None,
        variants: Vec::new(),
        other: None,
    };
    match &schema.shape {
        Shape::Object { fields, rest } => {
            let mut scope = Scope::fields(&[]);
            names.fields = field_names(fields, &mut scope);
            if let Rest::Kept(_) = rest {
                names.rest = Some(scope.claim("additional"));
            }
        }
        Shape::Enumeration { values, .. } => {
            let mut scope = Scope::variants();
            names.variants = values.iter().map(|value| scope.claim(value)).collect();
            names.other = Some(scope.claim_first(OTHER));
        }
        Shape::Text(_)
        | Shape::Alias(_)
        | Shape::Constants(_)
        | Shape::Union(_)
        | Shape::Wrapper(_) => {}
    }
    names
}

fn field_names(fields: &[Field], scope: &mut Scope) -> Vec<FieldNames> {
    let mut variables = Scope::fields(TAKEN_VARIABLES);
    fields
        .iter()
        .map(|field| FieldNames {
            field: scope.claim(&field.name),
            variable: variables.claim(&field.name),
        })
        .collect()
}

fn operations(api: &Api, scope: &mut Scope) -> Vec<OperationNames> {
    let mut modules = Scope::modules();
    let mut methods = Scope::fields(TAKEN_METHODS);
    let mut name = |operation: &Operation| {
        let mut inputs = Scope::fields(TAKEN_SETTERS);
        let form = match operation.body.as_ref().map(|body| body.contents.as_slice()) {
            Some([only]) => extra::inputs(only),
            _ => Vec::new(),
        };
        OperationNames {
            ident: scope.claim(&operation.id),
            module: modules.claim(&operation.id),
            method: methods.claim(&operation.id),
            parameters: operation
                .parameters
                .iter()
                .map(|parameter| inputs.claim(&parameter.name))
                .collect(),
            form: form.into_iter().map(|name| inputs.claim(name)).collect(),
            body: inputs.claim("body"),
        }
    };
    api.operations.iter().map(&mut name).collect()
}
