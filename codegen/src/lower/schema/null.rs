//! Whether null is a value of a schema, to the letter.
//!
//! Null is the one value that is no value of a type: a field that may be null is an `Option`,
//! whose `None` no rule is asked about. So the rules are asked here.

use crate::lower::Lowering;
use crate::spec::{Cursor, Node, Version, reference_of};

/// How many schemas are followed, one within the other. No honest document needs more.
const DEEPEST_LOOK: usize = 32;

impl<'d> Lowering<'d, '_> {
    /// Whether null passes a schema, by all that it says (JSON Schema 2020-12).
    pub(super) fn lets_null_pass(&mut self, schema: &Cursor<'d>) -> bool {
        self.lets_null_pass_below(schema, 0)
    }

    fn lets_null_pass_below(&mut self, schema: &Cursor<'d>, depth: usize) -> bool {
        if let Some(passes) = schema.as_boolean_schema() {
            return passes;
        }
        if depth >= DEEPEST_LOOK {
            return true;
        }
        let mut passes = |place: &Cursor<'d>| self.lets_null_pass_below(place, depth + 1);
        let members = |keyword| -> Vec<_> {
            let list = schema.get(keyword);
            list.iter().flat_map(Cursor::items).collect()
        };
        let all = members("allOf").iter().all(&mut passes);
        let any = members("anyOf");
        let any = any.is_empty() || any.iter().any(&mut passes);
        let one = members("oneOf");
        let one = one.is_empty() || one.iter().filter(|place| passes(place)).count() == 1;
        let not = schema.get("not").is_none_or(|inner| !passes(&inner));
        let then = schema.get("if").is_none_or(|condition| {
            let keyword = if passes(&condition) { "then" } else { "else" };
            schema.get(keyword).is_none_or(|next| passes(&next))
        });
        let target = self.null_passes_target(schema, depth);
        // OpenAPI 3.0 ignores what stands beside a reference.
        if let Some(target) = target.filter(|_| self.resolver.version() != Version::V3_1) {
            return target;
        }
        // Without a type, `nullable` allows what the other keywords might not.
        if schema.types().is_none() && schema.is_true("nullable") {
            return true;
        }
        let typed = schema.types().is_none() || schema.takes_null();
        let values = schema.allowed_values();
        let listed = values.is_none_or(|all| all.iter().any(|one| *one.node == Node::Null));
        typed && listed && target != Some(false) && all && any && one && not && then
    }

    /// Whether null passes the schema that one refers to.
    fn null_passes_target(&mut self, schema: &Cursor<'d>, depth: usize) -> Option<bool> {
        let reference = reference_of(schema)?;
        let target = self.resolver.target(&reference, self.found)?;
        Some(self.lets_null_pass_below(&target, depth + 1))
    }
}
