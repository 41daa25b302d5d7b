//! Choices that a value can make twice (`oneOf`), and what is told of them.

use super::conjunction::Choice;
use super::discriminator::Candidate;
use super::kinds::Kinds;
use crate::ir::UnionKeyword;
use crate::lower::Lowering;

/// Why a choice of one alone is not what it says.
pub(super) const OVERLAP: &str =
    "a value that fits several members passes, unless it is read with `--strict-schemas`";

impl<'d> Lowering<'d, '_> {
    /// That no second member fits is not checked where none is told apart by its kind: many
    /// descriptions say `oneOf` and mean `anyOf`.
    pub(super) fn account_for_overlap(
        &mut self,
        choice: &Choice<'d>,
        candidates: &[Candidate<'d>],
    ) {
        let owner = &choice.owner.schema;
        if owner.get("discriminator").is_some() {
            let reason = "it does not tell all members apart, so that they are tried one by one";
            self.account.tell(owner, &["discriminator"], reason);
        }
        if choice.keyword != UnionKeyword::OneOf || self.is_literal() {
            return;
        }
        let mut met = Kinds::NONE;
        for candidate in candidates {
            let kinds = self.summary(&candidate.whole).kinds;
            if !met.and(kinds).is_empty() {
                self.account.tell(owner, &["oneOf"], OVERLAP);
            }
            met = met.or(kinds);
        }
    }
}
