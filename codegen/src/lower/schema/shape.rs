//! The shape of a type, by what the schemas that hold for its values are about.

use indexmap::IndexSet;

use super::Shaped;
use super::beside::Beside;
use super::conjunction::{Conjunction, contradiction};
use super::kinds::Kinds;
use super::rules::is_secret;
use super::variant::kind_label;
use super::{number, union::Made};
use crate::ir::{Docs, Label, Rest, Rule, Rules, Shape, Type, Union, UnionKeyword, Variant};
use crate::lower::{Lowering, docs};
use crate::spec::{Cursor, Node};

/// Keywords that are checked by the type of a value, and by what stands behind it.
const BY_TYPE: &[&str] = &[
    "additionalProperties",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "multipleOf",
    "pattern",
    "properties",
    "required",
    "uniqueItems",
];

impl<'d> Lowering<'d, '_> {
    /// The shape of the values that fit a conjunction, but for null, and what is said about
    /// them.
    pub(super) fn shape(&mut self, whole: &Conjunction<'d>, label: &Label) -> Shaped {
        self.warn_of_no_effect(whole);
        let mut docs = docs_of(whole, label);
        let mut beside = Beside::default();
        let mut shape = self.shape_only(whole, label, &mut beside);
        (0..beside.unchecked).for_each(|_| self.only_documented());
        docs.notes.extend(beside.notes);
        if self.is_literal() && !is_said_by_type(whole) {
            beside.rules = self.all_rules(whole);
        }
        if whole.schemas().any(is_secret) && !beside.rules.is_empty() {
            beside.rules = vec![Rule::Secret(beside.rules)];
        }
        self.keep_unnamed(&mut shape, &beside.rules);
        Shaped {
            shape,
            docs,
            rules: beside.rules,
        }
    }

    /// Keeps the fields of an object that have no name where there are rules, which can be about
    /// them.
    fn keep_unnamed(&self, shape: &mut Shape, rules: &Rules) {
        if let Shape::Object { rest, .. } = shape
            && *rest == Rest::Ignored
            && (!rules.is_empty() || self.is_literal())
        {
            *rest = Rest::Kept(Type::Any);
        }
    }

    /// All that the schemas of a conjunction say, as rules.
    fn all_rules(&mut self, whole: &Conjunction<'d>) -> Rules {
        let all = whole.inputs.iter().map(|schema| self.rules_of(schema));
        let mut all: Vec<_> = all.collect();
        match all.len() {
            0 | 1 => all.pop().unwrap_or_default(),
            _ => vec![Rule::AllOf(all)],
        }
    }

    fn shape_only(&mut self, whole: &Conjunction<'d>, label: &Label, beside: &mut Beside) -> Shape {
        if whole
            .schemas()
            .any(|schema| schema.as_boolean_schema() == Some(false))
        {
            return Shape::Alias(Type::Never);
        }
        if self.summary(whole).is_null_alone() {
            beside.join(self.beside(whole));
            return Shape::Alias(Type::Null);
        }
        if !whole.choices.is_empty() {
            return match self.union(whole, label, beside) {
                Made::Shape(shape) => {
                    beside.join(self.beside(whole));
                    shape
                }
                // There is more to say of what one of the choices has left.
                Made::Less(less) => self.shape_only(&less, label, beside),
            };
        }
        beside.join(self.beside(whole));
        if let Some(shape) = self.extended(whole, label, beside) {
            return shape;
        }
        let summary = self.summary(whole);
        self.tell_contradictions(whole);
        if let Some(values) = self.values(whole, summary.kinds) {
            return values.shape();
        }
        if summary.kinds == Kinds::ALL {
            let reason = "values of every type pass, so that no type checks it";
            if !self.is_literal() {
                let schemas = whole.schemas();
                schemas.for_each(|schema| self.account.tell(schema, BY_TYPE, reason));
            }
            return Shape::Alias(Type::Any);
        }
        match summary.kinds.split().as_slice() {
            [] => Shape::Alias(Type::Never),
            [kind] => self.of_kind(*kind, whole, label),
            kinds => self.union_of_kinds(kinds, whole, label, beside),
        }
    }

    /// The shape of values of one kind.
    pub(super) fn of_kind(&mut self, kind: Kinds, whole: &Conjunction<'d>, label: &Label) -> Shape {
        match kind {
            Kinds::OBJECT => self.object(whole, label),
            Kinds::ARRAY => Shape::Alias(self.list(whole, label)),
            Kinds::STRING => match open_values(whole) {
                Some(values) => Shape::Enumeration {
                    values: values.into_iter().map(str::to_owned).collect(),
                    open: true,
                },
                None => self.text(whole),
            },
            Kinds::INTEGER => Shape::Alias(Type::Integer(number::integer(whole).number)),
            Kinds::BOOLEAN => Shape::Alias(Type::Boolean),
            _ => Shape::Alias(Type::Number(number::number(whole).number)),
        }
    }

    /// A union of the kinds of values that a schema allows.
    fn union_of_kinds(
        &mut self,
        kinds: &[Kinds],
        whole: &Conjunction<'d>,
        label: &Label,
        beside: &Beside,
    ) -> Shape {
        let variants = kinds.iter().map(|kind| {
            let name = kind_label(*kind);
            let inner = label.part(name);
            let mut shape = self.of_kind(*kind, whole, &inner);
            self.keep_unnamed(&mut shape, &beside.rules);
            let ty = match shape {
                Shape::Alias(ty) => ty,
                Shape::Text(text) => Type::Text(Box::new(text)),
                shape => {
                    let id = self.reserve_unkeyed();
                    self.put(id, whole.owner.as_ref(), inner, Shaped::of(shape));
                    Type::Named(id)
                }
            };
            Variant {
                label: name.to_owned(),
                docs: Docs::default(),
                ty,
                tags: Vec::new(),
                recursive: false,
            }
        });
        Shape::Union(Union {
            variants: variants.collect(),
            keyword: UnionKeyword::Type,
            discriminator: None,
        })
    }

    /// Tells of the schemas whose types do not go together.
    fn tell_contradictions(&self, whole: &Conjunction<'d>) {
        let mut known: Option<(Kinds, &Cursor<'d>)> = None;
        for schema in whole.schemas() {
            let own = super::kinds::declared(schema);
            if own == Kinds::ALL || own.is_empty() {
                continue;
            }
            known = match known {
                Some((kinds, first)) if kinds.and(own).is_empty() => {
                    self.contradict(first, schema);
                    Some((kinds, first))
                }
                Some((kinds, first)) => Some((kinds.and(own), first)),
                None => Some((own, schema)),
            };
        }
        for limits in [["minLength", "maxLength"], ["minItems", "maxItems"]] {
            if let Some((lower, upper)) = number::crossed(whole, limits) {
                self.contradict(&lower, &upper);
            }
        }
        if let Some((lower, upper)) = number::crossed(whole, ["minContains", "maxContains"]) {
            let help = "both are checked, so that each list breaks one";
            self.found.push(contradiction(&lower, &upper).help(help));
        }
    }
}

/// Whether a type and the checks of its parts say all that a conjunction says, to the letter:
/// that of one schema with a type, or with values.
fn is_said_by_type(whole: &Conjunction<'_>) -> bool {
    const SAID: &[&str] = &[
        "additionalProperties",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "format",
        "items",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
        "multipleOf",
        "nullable",
        "pattern",
        "properties",
        "required",
        "type",
        "uniqueItems",
    ];
    let [part] = whole.parts.as_slice() else {
        return false;
    };
    let schema = &part.schema;
    let mut keywords: Vec<_> = super::kinds::forces(schema).collect();
    if let ["enum" | "const"] = keywords.as_slice() {
        return true;
    }
    keywords.retain(|keyword| !SAID.contains(keyword));
    keywords.is_empty() && schema.types().is_some() && schema.prefix_items().is_empty()
}

/// What is said about the values of a conjunction: by the schema that stands for all, or by
/// those that stand in it.
fn docs_of(whole: &Conjunction<'_>, label: &Label) -> Docs {
    let mut docs = whole.owner.as_ref().map(docs::docs).unwrap_or_default();
    if docs.description.is_none() {
        let inside = whole.parts.iter().filter(|part| part.label == *label);
        docs.description = inside
            .filter_map(|part| docs::docs(&part.schema).description)
            .next();
    }
    docs
}

/// Values that are known, of a set that can grow (Zalando's RESTful API guidelines, rule
/// 112: `x-extensible-enum`).
pub(super) fn open_values<'d>(whole: &Conjunction<'d>) -> Option<Vec<&'d str>> {
    let (_, list) = whole.all("x-extensible-enum").next()?;
    let items = list.items().filter(|item| *item.node != Node::Null);
    let values: Option<IndexSet<_>> = items.map(|item| item.node.as_str()).collect();
    let values: Vec<_> = values?.into_iter().collect();
    (!values.is_empty()).then_some(values)
}
