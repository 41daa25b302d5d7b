//! Compares schemas with types, from the places where both are known down to their ends.
//!
//! Imports `constraint`, `document`, `loss` and `made`.

use super::constraint::{constraints, fits};
use super::document::{Document, Part, is_component};
use super::loss::{Kind, Loss};
use super::made::{Field, Form, Made, Others};
use codegen::ir::{Api, Note, SchemaId, Shape, Type};
use codegen::spec::{Cursor, Node};
use std::collections::{BTreeSet, HashMap, HashSet};

/// A comparison of a document with its types.
pub(super) struct Comparison<'d, 'a> {
    pub(super) document: Document<'d>,
    pub(super) api: &'a Api,
    /// The types by the pointer of their schema, with `#`.
    origins: HashMap<&'a str, SchemaId>,
    pending: Vec<Task<'d, 'a>>,
    seen: HashSet<(Vec<*const Node>, usize)>,
    pub(super) losses: BTreeSet<Loss>,
}

/// Schemas that apply to an instance together, and the type of the instance.
struct Task<'d, 'a> {
    schemas: Vec<Part<'d>>,
    made: Made<'a>,
    /// The branches of which the type is made as well, if the schemas are one of several.
    besides: Option<Vec<Vec<Part<'d>>>>,
}

impl<'d, 'a> Comparison<'d, 'a> {
    pub(super) fn new(root: &'d Node, api: &'a Api) -> Self {
        let origins = api.schemas().map(|(id, it)| (it.origin.as_str(), id));
        Self {
            document: Document::new(root),
            api,
            origins: origins.collect(),
            pending: Vec::new(),
            seen: HashSet::new(),
            losses: BTreeSet::new(),
        }
    }

    /// Returns the type that was made at a pointer of the document.
    pub(super) fn type_at(&self, schema: &Cursor<'d>) -> Option<SchemaId> {
        let origin = format!("#{}", schema.at);
        self.origins.get(origin.as_str()).copied()
    }

    /// Compares a schema with a type, and everything below.
    pub(super) fn run(&mut self, schema: &Cursor<'d>, made: Made<'a>) {
        self.add(vec![Part::whole(schema.clone())], made, None);
        while let Some(task) = self.pending.pop() {
            self.compare(task);
        }
    }

    pub(super) fn lose(&mut self, kind: Kind, at: &Cursor<'d>, name: impl Into<String>) {
        self.losses.insert(Loss {
            kind,
            pointer: at.at.to_string(),
            name: name.into(),
        });
    }

    fn add(&mut self, schemas: Vec<Part<'d>>, made: Made<'a>, besides: Option<Vec<Vec<Part<'d>>>>) {
        self.pending.push(Task {
            schemas,
            made,
            besides,
        });
    }

    fn compare(&mut self, task: Task<'d, 'a>) {
        let parts = self.document.parts(&task.schemas);
        let nodes = parts
            .iter()
            .map(|part| std::ptr::from_ref(part.schema.node));
        let is_new = self.seen.insert((nodes.collect(), task.made.key));
        // A form or a multipart body has fields instead of a type.
        let is_type = matches!(task.made.form, Form::Type(_));
        let made = task.made.opened(self.api);
        if let (
            [
                Part {
                    schema,
                    has_branches: true,
                },
            ],
            true,
        ) = (task.schemas.as_slice(), is_type)
        {
            self.reference(schema, &made);
        }
        if !is_new {
            return;
        }
        if matches!(made.form, Form::Type(Type::Any)) {
            if let Some(schema) = self.document.typed(&parts)
                && !made.notes.contains(&&Note::Opaque)
            {
                self.lose(Kind::Untyped, schema, "");
            }
            return;
        }
        let groups = self.document.groups(&parts);
        let leaves = self.leaves(&made);
        match &made.form {
            Form::Raw => return,
            Form::Union(_) if !groups.is_empty() => {
                for group in &groups {
                    for branch in group {
                        self.branch(branch, group, &parts, &made);
                    }
                }
            }
            _ => {
                for group in &groups {
                    for branch in group {
                        let besides = self.besides(branch, group);
                        self.add(vec![Part::whole(branch.clone())], made.clone(), besides);
                    }
                }
                for leaf in &leaves {
                    self.properties(&parts, leaf);
                    self.items(&parts, leaf);
                }
            }
        }
        let lost = constraints(&parts, &made, &leaves, task.besides.as_deref());
        for (at, name) in lost {
            self.lose(Kind::Constraint, &at, name);
        }
    }

    /// Compares a branch with the variant that is closest to it. The schemas beside the choice
    /// apply to the variant as well.
    fn branch(
        &mut self,
        branch: &Cursor<'d>,
        group: &[Cursor<'d>],
        parts: &[Part<'d>],
        made: &Made<'a>,
    ) {
        let beside = parts.iter().map(|part| Part {
            schema: part.schema.clone(),
            has_branches: false,
        });
        let beside = beside.filter(|part| self.document.says_of_objects(&part.schema));
        let mut schemas = vec![Part::whole(branch.clone())];
        schemas.extend(beside);
        let variants = self.variants(made);
        let own = self.document.parts(&schemas);
        if let Some(variant) = self.made_of(branch, &variants) {
            return self.add(schemas, variant, None);
        }
        let besides = self.besides(branch, group);
        if !self.document.groups(&own).is_empty() {
            return self.add(schemas, made.clone(), besides);
        }
        let leaves = self.leaves(made);
        let nearest = leaves
            .into_iter()
            .min_by_key(|leaf| self.distance(&own, leaf, 0));
        if let Some(leaf) = nearest {
            self.add(schemas, leaf, besides);
        }
    }

    /// Returns the schemas of the other branches.
    fn besides(&self, branch: &Cursor<'d>, group: &[Cursor<'d>]) -> Option<Vec<Vec<Part<'d>>>> {
        let others = group
            .iter()
            .filter(|it| !std::ptr::eq(it.node, branch.node));
        let parts = others.map(|it| self.document.parts(&[Part::whole(it.clone())]));
        Some(parts.collect())
    }

    /// Returns the variant that was made of a branch: by its name, or by its origin.
    fn made_of(&self, branch: &Cursor<'d>, variants: &[Made<'a>]) -> Option<Made<'a>> {
        let mut targets = self.document.referenced(branch);
        // An inline schema is often all but the type that `allOf` puts around it.
        let own = self.document.parts(&[Part::whole(branch.clone())]);
        let below = format!("{}/", branch.at);
        let own = own.into_iter().map(|part| part.schema);
        targets.extend(own.filter(|it| it.at.to_string().starts_with(&below)));
        targets.push(branch.clone());
        let ids: Vec<_> = targets.iter().filter_map(|it| self.type_at(it)).collect();
        let is_made = |variant: &&Made<'a>| variant.names.iter().any(|id| ids.contains(id));
        variants.iter().find(is_made).cloned()
    }

    fn variants(&self, made: &Made<'a>) -> Vec<Made<'a>> {
        match &made.form {
            Form::Union(union) => {
                let variants = union.variants.iter();
                let made = variants.map(|it| Made::of(&it.ty).with_docs(&it.docs));
                made.map(|it| it.opened(self.api)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Returns the type itself, or the types that are the variants of a union, and of unions
    /// among them.
    fn leaves(&self, made: &Made<'a>) -> Vec<Made<'a>> {
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        let mut pending = vec![made.clone()];
        while let Some(made) = pending.pop() {
            if !seen.insert(made.key) {
                continue;
            }
            let variants = self.variants(&made);
            match made.form {
                Form::Union(_) => pending.extend(variants.into_iter().rev()),
                _ => found.push(made),
            }
        }
        found
    }

    /// A mere reference to a component that has a type is to have that type.
    fn reference(&mut self, schema: &Cursor<'d>, made: &Made<'a>) {
        let targets = self.document.referenced(schema);
        // A component has a type of its own, whatever it refers to.
        let own = is_component(schema).then_some(schema);
        let types = targets.iter().chain(own);
        let types: Vec<_> = types.filter_map(|it| self.type_at(it)).collect();
        let (Some(target), false) = (targets.first(), types.is_empty()) else {
            return;
        };
        let is_used = types.iter().any(|id| {
            let alias = self.api.schema(*id).map(|schema| &schema.shape);
            made.names.contains(id)
                || match alias {
                    // An alias is the type that it names.
                    Some(Shape::Alias(ty)) => {
                        let alias = Made::of(ty).opened(self.api);
                        format!("{:?}", alias.form) == format!("{:?}", made.form)
                    }
                    _ => false,
                }
        });
        if !is_used {
            let name = target.at.to_string();
            let name = name.rsplit('/').next().unwrap_or_default().to_owned();
            self.lose(Kind::Reference, schema, name);
        }
    }

    fn properties(&mut self, parts: &[Part<'d>], made: &Made<'a>) {
        for part in parts {
            let properties = part.schema.get("properties");
            for (name, schema) in properties.iter().flat_map(Cursor::entries) {
                self.property(name, &schema, made);
            }
            let patterns = part.schema.get("patternProperties");
            let others = part.schema.get("additionalProperties");
            let others = others.filter(|others| *others.node != Node::Bool(false));
            let patterns = patterns.iter().flat_map(Cursor::entries);
            for (name, schema) in patterns.chain(others.map(|it| ("additionalProperties", it))) {
                self.other_properties(name, &schema, made);
            }
        }
    }

    fn property(&mut self, name: &'d str, schema: &Cursor<'d>, made: &Made<'a>) {
        let fields = match &made.form {
            Form::Object(fields, _) => fields.as_slice(),
            Form::Map(_) => &[],
            _ => return,
        };
        let rules = made.rules_of_property(name);
        match fields.iter().find(|field| field.name == name) {
            Some(Field { ty, docs, .. }) => {
                let made = Made::of(ty).with_docs(docs).with_rules(rules);
                self.add(vec![Part::whole(schema.clone())], made, None);
            }
            // It must not be there.
            None if *schema.node == Node::Bool(false) => {}
            None => self.lose(Kind::Property, schema, name),
        }
    }

    fn other_properties(&mut self, name: &'d str, schema: &Cursor<'d>, made: &Made<'a>) {
        let ty = match &made.form {
            Form::Map(ty) => *ty,
            Form::Object(_, Others::Kept(ty)) => *ty,
            Form::Object(..) => return self.lose(Kind::Property, schema, name),
            _ => return,
        };
        let made = Made::of(ty).with_rules(made.rules_of_property(name));
        self.add(vec![Part::whole(schema.clone())], made, None);
    }

    fn items(&mut self, parts: &[Part<'d>], made: &Made<'a>) {
        for part in parts {
            let schemas = part.schema.prefix_items();
            let others = part.schema.items_schema();
            for (index, schema) in schemas.into_iter().enumerate() {
                match &made.form {
                    Form::Tuple(types) => {
                        if let Some(ty) = types.get(index) {
                            self.item(schema, ty, made, None);
                        }
                    }
                    Form::List(list) => self.item(schema, &list.item, made, Some(Vec::new())),
                    _ => {}
                }
            }
            if let (Some(schema), Form::List(list)) = (others, &made.form) {
                self.item(schema, &list.item, made, None);
            }
        }
    }

    fn item(
        &mut self,
        schema: Cursor<'d>,
        ty: &'a Type,
        made: &Made<'a>,
        besides: Option<Vec<Vec<Part<'d>>>>,
    ) {
        let mut item = Made::of(ty).with_rules(made.rules_of_items());
        item.notes = made.notes_of_items();
        self.add(vec![Part::whole(schema)], item, besides);
    }

    /// Returns how far a variant is from schemas: by its JSON type, then by the
    /// properties and constraints that it lacks, and then by those that it has besides; and how far the types of
    /// its properties and items are.
    fn distance(&self, parts: &[Part<'d>], made: &Made<'a>, depth: usize) -> usize {
        const DEEP: usize = 3;
        const OTHER_TYPE: usize = 1 << 20;
        const LOST: usize = 1 << 8;
        let mut names = HashSet::new();
        for part in parts {
            let properties = part.schema.get("properties");
            names.extend(
                properties
                    .iter()
                    .flat_map(Cursor::entries)
                    .map(|(name, _)| name),
            );
        }
        let fields: HashSet<&str> = match &made.form {
            Form::Object(fields, _) => fields.iter().map(|field| field.name).collect(),
            _ => HashSet::new(),
        };
        let is_other = parts.iter().any(|part| !fits(&part.schema, made, false));
        let is_any = matches!(made.form, Form::Type(Type::Any));
        let lost = constraints(parts, made, std::slice::from_ref(made), None);
        let own = usize::from(is_other || is_any) * OTHER_TYPE
            + (names.difference(&fields).count() + lost.len()) * LOST
            + fields.difference(&names).count();
        if depth == DEEP {
            return own;
        }
        let inner = self.inner(parts, made).into_iter().map(|(schema, made)| {
            let made = made.opened(self.api);
            if self.made_of(&schema, std::slice::from_ref(&made)).is_some() {
                return 0;
            }
            let parts = self.document.parts(&[Part::whole(schema)]);
            let leaves = self.leaves(&made);
            let nearest = leaves
                .iter()
                .map(|leaf| self.distance(&parts, leaf, depth + 1));
            1 + nearest.min().unwrap_or_default()
        });
        own + inner.sum::<usize>()
    }

    /// Returns the schemas of properties and items, each with its type.
    fn inner(&self, parts: &[Part<'d>], made: &Made<'a>) -> Vec<(Cursor<'d>, Made<'a>)> {
        let schemas = parts.iter().map(|part| &part.schema);
        match &made.form {
            Form::Object(fields, _) => {
                let properties = schemas.filter_map(|schema| schema.get("properties"));
                let properties = properties.flat_map(|it| it.entries().collect::<Vec<_>>());
                let typed = properties.filter_map(|(name, schema)| {
                    let field = fields.iter().find(|field| field.name == name)?;
                    Some((schema, Made::of(field.ty)))
                });
                typed.collect()
            }
            Form::List(list) => {
                let items = schemas.filter_map(|schema| schema.items_schema());
                items.map(|items| (items, Made::of(&list.item))).collect()
            }
            _ => Vec::new(),
        }
    }
}
