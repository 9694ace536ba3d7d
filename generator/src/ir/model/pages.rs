//! Where the fields of a page are, of operations that answer page by page.

use super::{Api, Field, Operation, Output, ResponseBody, Shape, TypeExpr, TypeId};

/// The fields of a page.
#[derive(Debug)]
pub struct Pages<'a> {
    /// The one that leads to the next page.
    pub cursor: PageField<'a>,
    /// The one that says whether there is a next page.
    pub more: Option<PageField<'a>>,
    /// The one with the items.
    pub items: PageField<'a>,
    /// The type of an item.
    pub item: &'a TypeExpr,
}

/// A field of a page.
#[derive(Clone, Copy, Debug)]
pub struct PageField<'a> {
    /// The type that has it.
    pub owner: TypeId,
    /// Its position there.
    pub index: usize,
    /// The field.
    pub field: &'a Field,
}

impl Api {
    /// The fields of the pages of an operation; `None` where it does not answer page by page.
    pub fn pages<'a>(&'a self, operation: &'a Operation) -> Option<Pages<'a>> {
        let pagination = operation.pagination.as_ref()?;
        let Output::Body(ResponseBody::Json(ty)) = &operation.output else { return None };
        let TypeExpr::Named(owner) = *self.resolved(ty) else { return None };
        let Shape::Struct(shape) = &self.types[owner].shape else { return None };
        let field = |name: &str| {
            let index = shape.fields.iter().position(|field| field.name == name)?;
            Some(PageField { owner, index, field: shape.fields.get(index)? })
        };
        let items = field(&pagination.items_field)?;
        let TypeExpr::List(item) = self.value_of(&items.field.ty) else { return None };
        Some(Pages {
            cursor: field(&pagination.cursor_field)?,
            more: pagination.more_field.as_deref().and_then(field),
            items,
            item,
        })
    }

    /// A type without the layers that say that a value may not be there, or is in a box.
    pub fn value_of<'a>(&'a self, ty: &'a TypeExpr) -> &'a TypeExpr {
        match self.resolved(ty) {
            TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => self.value_of(inner),
            ty => ty,
        }
    }
}
