//! Names: the only place where identifiers are made.
//!
//! A name of the description goes in as text, an identifier comes out of a [`Scope`], which
//! gives no identifier twice. Components are named first, then what has no name of its own,
//! so that an inline schema never takes the name of a component.
//!
//! Imports `ir`.

mod access;
mod folder;
mod package;
mod scope;
mod words;

use std::collections::HashMap;

use proc_macro2::Ident;

use crate::ir::{Api, ContentKind, Form, Label, Operation, Rest, Schema, SchemaId, Shape};
use scope::Scope;

pub(crate) use access::ServerNames;
pub(crate) use package::{is_package_name, package_name};

/// The identifiers of an API.
pub(crate) struct Names {
    types: Vec<TypeNames>,
    operations: Vec<OperationNames>,
    /// The constructor of credentials for each security scheme.
    pub(crate) credentials: Vec<Ident>,
    /// The names of the servers that there is a choice of.
    pub(crate) servers: Vec<ServerNames>,
}

/// The identifiers of a type.
pub(crate) struct TypeNames {
    /// The type itself.
    pub(crate) ident: Ident,
    /// The module that it shares with its family.
    pub(crate) module: Ident,
    /// The folder that its family shares with others, where there is one.
    pub(crate) folder: Option<Ident>,
    /// Modules below that of the family, down its label, for a family that is too long for
    /// one file.
    pub(crate) way: Vec<Ident>,
    /// The fields of an object.
    pub(crate) fields: Vec<Ident>,
    /// The field for what an object does not name.
    pub(crate) rest: Option<Ident>,
    /// The variants of an enumeration.
    pub(crate) variants: Vec<Ident>,
    /// The variant for what an enumeration does not list.
    pub(crate) other: Option<Ident>,
}

/// The identifiers of an operation.
pub(crate) struct OperationNames {
    /// The type of the request.
    pub(crate) ident: Ident,
    /// Its module.
    pub(crate) module: Ident,
    /// The module of its group, where it is in one.
    pub(crate) group: Option<Ident>,
    /// The client's method.
    pub(crate) method: Ident,
    /// The fields for the parameters.
    pub(crate) parameters: Vec<Ident>,
    /// The fields for the fields of the form.
    pub(crate) form: Vec<Ident>,
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

/// Names of the enumeration's own associated items do not clash with variants, which are
/// in another case; so only the variant for all others has to find a place.
const OTHER: &[&str] = &["Other", "Unlisted", "OtherValue"];

impl Names {
    /// Names everything in an API.
    pub(crate) fn new(api: &Api) -> Self {
        Self {
            types: types(api),
            operations: operations(api),
            credentials: access::credentials(api),
            servers: access::servers(api),
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
    let mut order = Vec::new();
    for schema in &api.schemas {
        let family = schema.label.family.as_str();
        if !families.contains_key(family) {
            let module = modules.claim(family);
            order.push(module.clone());
            families.insert(family, module);
        }
    }
    let folders = folder::shelves(&order, &mut modules);
    let mut ways = folder::Ways::default();
    let named = api.schemas.iter().zip(idents.into_iter().flatten());
    named
        .filter_map(|(schema, ident)| {
            let module = families.get(schema.label.family.as_str())?;
            let mut names = type_names(schema, ident, module.clone());
            names.folder = folders.get(module).cloned();
            names.way = ways.claim(&schema.label);
            Some(names)
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
        folder: None,
        way: Vec::new(),
        fields: Vec::new(),
        rest: None,
        variants: Vec::new(),
        other: None,
    };
    match &schema.shape {
        Shape::Object { fields, rest } => {
            let mut scope = Scope::fields(&[]);
            names.fields = fields
                .iter()
                .map(|field| scope.claim(&field.name))
                .collect();
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

fn operations(api: &Api) -> Vec<OperationNames> {
    let mut scope = Scope::types(TAKEN_TYPES);
    let mut modules = Scope::modules();
    let mut methods = Scope::fields(TAKEN_METHODS);
    let groups = folder::groups(api, &mut modules);
    let mut name = |(operation, group): (&Operation, Option<Ident>)| {
        let mut inputs = Scope::fields(TAKEN_SETTERS);
        let contents = operation.body.iter().flat_map(|body| &body.contents);
        let form = contents.flat_map(|content| match &content.kind {
            ContentKind::Form(Form::Fields { fields, .. }) => fields.as_slice(),
            _ => &[],
        });
        let form: Vec<_> = form.collect();
        OperationNames {
            ident: scope.claim(&operation.id),
            module: modules.claim(&operation.id),
            group,
            method: methods.claim(&operation.id),
            parameters: operation
                .parameters
                .iter()
                .map(|parameter| inputs.claim(&parameter.name))
                .collect(),
            form: form.iter().map(|field| inputs.claim(&field.name)).collect(),
        }
    };
    api.operations.iter().zip(groups).map(&mut name).collect()
}
