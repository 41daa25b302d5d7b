//! The other side of the comparison: the type that came out, with everything that holds for it.
//!
//! Imports nothing of this folder.

use codegen::ir::{
    Api, Docs, Integer, List, Note, Number, Rest, Rule, Rules, Schema, SchemaId, Shape, Text,
    TextFormat, Type, Union,
};
use std::collections::HashSet;

/// A type where it is used.
#[derive(Clone, Debug)]
pub(super) struct Made<'a> {
    pub(super) form: Form<'a>,
    pub(super) notes: Vec<&'a Note>,
    pub(super) rules: Vec<&'a Rule>,
    /// The named types on the way to the form.
    pub(super) names: Vec<SchemaId>,
    /// Identifies the type where it is used: a named one, or any other one by its address.
    pub(super) key: usize,
}

/// The form of a type, without names and null.
#[derive(Clone, Debug)]
pub(super) enum Form<'a> {
    /// A type that is not opened yet, or that has no parts.
    Type(&'a Type),
    Integer(&'a Integer),
    Number(&'a Number),
    String(Option<TextFormat>),
    Text(&'a Text),
    List(&'a List),
    Tuple(&'a [Type]),
    Map(&'a Type),
    /// Values as text, and whether others are valid.
    Values(Vec<String>, bool),
    Object(Vec<Field<'a>>, Others<'a>),
    Union(&'a Union),
    /// Text or bytes of a body.
    Raw,
}

/// What becomes of other properties.
#[derive(Clone, Copy, Debug)]
pub(super) enum Others<'a> {
    Kept(&'a Type),
    Ignored,
    Rejected,
}

/// A field of a struct, a form or a multipart body.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    pub(super) docs: &'a Docs,
    pub(super) required: bool,
    pub(super) ty: &'a Type,
}

impl<'a> Made<'a> {
    pub(super) fn of(ty: &'a Type) -> Self {
        let key = match ty {
            Type::Named(id) => id.0,
            other => std::ptr::from_ref(other).addr(),
        };
        Self::new(Form::Type(ty), key)
    }

    /// The type of a schema that has a name.
    pub(super) fn named(id: SchemaId, schema: &'a Schema) -> Self {
        Self {
            notes: schema.docs.notes.iter().collect(),
            rules: schema.rules.iter().collect(),
            names: vec![id],
            ..Self::new(of_shape(&schema.shape), id.0)
        }
    }

    /// A type without a name; the key distinguishes it from others.
    pub(super) fn new(form: Form<'a>, key: usize) -> Self {
        Self {
            form,
            notes: Vec::new(),
            rules: Vec::new(),
            names: Vec::new(),
            key,
        }
    }

    pub(super) fn with_docs(mut self, docs: &'a Docs) -> Self {
        self.notes.extend(&docs.notes);
        self
    }

    pub(super) fn with_rules(mut self, rules: impl IntoIterator<Item = &'a Rules>) -> Self {
        self.rules.extend(rules.into_iter().flatten());
        self
    }

    /// Follows names and null to the form of the type.
    pub(super) fn opened(mut self, api: &'a Api) -> Self {
        while let Form::Type(ty) = self.form {
            self.form = match ty {
                Type::Nullable(inner) => Form::Type(inner),
                Type::Named(id) => {
                    let Some(schema) = api.schema(*id) else { break };
                    if self.names.contains(id) {
                        break;
                    }
                    let named = Self::named(*id, schema);
                    self.names.extend(named.names);
                    self.notes.extend(named.notes);
                    self.rules.extend(named.rules);
                    named.form
                }
                Type::Integer(integer) => Form::Integer(integer),
                Type::Number(number) => Form::Number(number),
                Type::String(format) => Form::String(*format),
                Type::Text(text) => Form::Text(text),
                Type::List(list) => Form::List(list),
                Type::Tuple(items) => Form::Tuple(items),
                Type::Map(values) => Form::Map(values),
                Type::Bytes | Type::File => Form::Raw,
                Type::Any | Type::Never | Type::Null | Type::Boolean => break,
            };
        }
        self.rules = in_place(api, &self.rules);
        self
    }

    /// Returns the rules on a property.
    pub(super) fn rules_of_property(&self, name: &str) -> Vec<&'a Rules> {
        let mut found = Vec::new();
        for rule in &self.rules {
            if let Rule::Properties {
                named,
                patterns,
                others,
            } = rule
            {
                let same = named.iter().filter(|(known, _)| known == name);
                found.extend(same.map(|(_, rules)| rules));
                found.extend(patterns.iter().map(|(_, rules)| rules));
                found.extend(others);
            }
            if let Rule::UnevaluatedProperties(rules) = rule {
                found.push(rules);
            }
        }
        found
    }

    /// Returns the rules on items.
    pub(super) fn rules_of_items(&self) -> Vec<&'a Rules> {
        let mut found = Vec::new();
        for rule in &self.rules {
            match rule {
                Rule::Items { first, others } => found.extend(first.iter().chain(others)),
                Rule::UnevaluatedItems(rules) => found.push(rules),
                _ => {}
            }
        }
        found
    }

    /// Returns the notes on items.
    pub(super) fn notes_of_items(&self) -> Vec<&'a Note> {
        let notes = self.notes.iter().filter_map(|note| match note {
            Note::Items(note) => Some(&**note),
            _ => None,
        });
        notes.collect()
    }
}

fn of_shape(shape: &Shape) -> Form<'_> {
    match shape {
        Shape::Text(text) => Form::Text(text),
        Shape::Integer(integer) => Form::Integer(integer),
        Shape::Number(number) => Form::Number(number),
        Shape::Enumeration { values, open } => {
            let values = values.iter().map(|listed| listed.value.clone());
            Form::Values(values.collect(), *open)
        }
        Shape::Constants(values) => {
            let values = values.iter().map(|listed| listed.value.to_string());
            Form::Values(values.collect(), false)
        }
        Shape::Object { fields, rest } => {
            let fields = fields.iter().map(|field| Field {
                name: &field.name,
                docs: &field.docs,
                required: field.required || field.required_when.is_some(),
                ty: &field.ty,
            });
            let others = match rest {
                Rest::Kept(ty) => Others::Kept(ty),
                Rest::Ignored => Others::Ignored,
                Rest::Rejected => Others::Rejected,
            };
            Form::Object(fields.collect(), others)
        }
        Shape::Union(union) => Form::Union(union),
        Shape::Wrapper(ty) | Shape::Alias(ty) => Form::Type(ty),
    }
}

/// Returns these rules and those within that are about the same instance.
fn in_place<'a>(api: &'a Api, rules: &[&'a Rule]) -> Vec<&'a Rule> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut pending: Vec<_> = rules.to_vec();
    while let Some(rule) = pending.pop() {
        if !seen.insert(std::ptr::from_ref(rule)) {
            continue;
        }
        found.push(rule);
        match rule {
            Rule::AllOf(all) | Rule::AnyOf(all) | Rule::OneOf(all) => {
                pending.extend(all.iter().flatten());
            }
            Rule::DependentSchemas(all) => {
                pending.extend(all.iter().flat_map(|(_, rules)| rules));
            }
            Rule::Not { rules, .. } | Rule::Unevaluated(rules) | Rule::Secret(rules) => {
                pending.extend(rules);
            }
            Rule::If {
                condition,
                then,
                otherwise,
            } => pending.extend([condition, then, otherwise].into_iter().flatten()),
            Rule::Ref(id) => {
                pending.extend(api.rules.get(id).into_iter().flatten());
            }
            _ => {}
        }
    }
    found
}
