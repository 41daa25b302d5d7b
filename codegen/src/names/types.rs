//! The names of types, of their modules, fields and variants.

use super::ident::Ident;
use super::reserved::{OTHER, TYPES};
use super::scope::{Named, Scope, Wanted};
use super::words::Words;
use super::{folder, operations};
use crate::ir::{Api, Constant, Label, Rest, Schema, Shape, Type, Union, Variant};
use indexmap::IndexMap;

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
    /// The variants of an enumeration or a union.
    pub(crate) variants: Vec<Ident>,
    /// The variant for what an enumeration does not list, or what fits no type of a union.
    pub(crate) other: Option<Ident>,
}

/// Names all types.
pub(super) fn types(api: &Api) -> Vec<TypeNames> {
    let wanted: Vec<_> = api
        .schemas
        .iter()
        .map(|schema| wanted(&schema.label))
        .collect();
    let named = Scope::types(TYPES).claim_wanted(&wanted);
    let mut scope = Scope::modules("types");
    let modules = modules(api, &named, &mut scope);
    let folders = folder::shelves(modules.values().cloned().collect(), &mut scope);
    let mut ways = folder::Ways::default();
    let named = api.schemas.iter().zip(named);
    // Each family has a module, so that nothing is left out.
    named
        .filter_map(|(schema, Named { ident, .. })| {
            let module = modules.get(schema.label.family.as_str())?;
            let mut names = type_names(schema, ident, module.clone());
            names.folder = folders.get(module).cloned();
            names.way = ways.claim(&schema.label, module);
            Some(names)
        })
        .collect()
}

/// An inline schema never takes the name of a component.
fn wanted(Label { family, path: way }: &Label) -> Wanted {
    let head = operations::words(family);
    if way.is_empty() {
        return Wanted::camel(family, head);
    }
    let words = way.iter().map(|part| Words::of(part));
    let text = format!("{family} {}", way.join(" "));
    Wanted::camel(&text, Words::join(std::iter::once(head).chain(words))).made()
}

/// The module of each family. It is called like the type at the head of the family, if there
/// is one.
fn modules<'a>(api: &'a Api, named: &[Named], scope: &mut Scope) -> IndexMap<&'a str, Ident> {
    let mut families = IndexMap::new();
    for (Schema { label, .. }, named) in api.schemas.iter().zip(named) {
        let head = families.entry(label.family.as_str()).or_insert(None);
        if label.path.is_empty() {
            *head = Some(&named.words);
        }
    }
    let wanted = families.iter().map(|(family, head)| match head {
        Some(words) => Wanted::snake(family, (*words).clone()),
        None => Wanted::snake(family, operations::words(family)).made(),
    });
    let modules = scope.claim_wanted(&wanted.collect::<Vec<_>>());
    let modules = modules.into_iter().map(|named| named.ident);
    families.into_keys().zip(modules).collect()
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
            names.fields = scope.claim_all(fields.iter().map(|field| field.name.as_str()));
            if let Rest::Kept(_) = rest {
                names.rest = Some(scope.claim(&Words::of("additional")).ident);
            }
        }
        Shape::Enumeration { values, .. } => {
            let mut scope = Scope::variants();
            names.variants = scope.claim_all(values.iter().map(String::as_str));
            names.other = Some(scope.claim_first(OTHER));
        }
        Shape::Constants(values) => {
            let mut scope = Scope::variants();
            let words: Vec<_> = values.iter().map(constant_words).collect();
            names.variants = scope.claim_all(words.iter().map(String::as_str));
            names.other = Some(scope.claim_first(OTHER));
        }
        Shape::Union(Union { variants, .. }) => {
            let mut scope = Scope::variants();
            let labels = variants.iter().map(Variant::calling);
            names.variants = scope.claim_all(labels);
            // Where any value has a place, none is left.
            if variants.iter().all(|variant| variant.ty != Type::Any) {
                names.other = Some(scope.claim_first(OTHER));
            }
        }
        Shape::Text(_) | Shape::Alias(_) | Shape::Wrapper(_) => {}
    }
    names
}

/// What the name of a value is made of.
fn constant_words(constant: &Constant) -> String {
    match constant {
        Constant::Null => "null".to_owned(),
        Constant::Boolean(value) => value.to_string(),
        Constant::Integer(value) => value.to_string(),
        Constant::Number(value) => value.to_string().replace('.', " dot "),
        Constant::Text(text) | Constant::Json(text) => text.clone(),
    }
}
