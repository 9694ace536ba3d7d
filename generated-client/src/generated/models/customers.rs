// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use crate::runtime::codegen;
use super::{
    AdditionalInformationFieldType, ContractStatus, Customer, Gender,
    MembershipOfferRateCode, PriceDetails, TimePeriod,
};

/// Custom field in which the studio keeps additional information about customers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalInformationField {
    /// Id of the additional information field.
    pub id: i64,
    /// Label of the field.
    pub name: String,
    /// Kind of value that the field holds.
    pub r#type: AdditionalInformationFieldType,
    /// Short form of the field's name.
    pub abbreviation: Option<String>,
    /// Values to choose from when the field is of type LIST.
    pub list_items: Option<Vec<AdditionalInformationListItem>>,
}

codegen::object! {
    AdditionalInformationField: decode {
        "id" => id: required as Integer,
        "name" => name: required,
        "type" => r#type: required,
        "abbreviation" => abbreviation: optional,
        "listItems" => list_items: optional,
    }
}

/// Value that can be chosen in an additional information field of type LIST.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalInformationListItem {
    /// Id of the list item.
    pub id: i64,
    /// Label of the list item.
    pub name: String,
}

codegen::object! {
    AdditionalInformationListItem: decode {
        "id" => id: required as Integer,
        "name" => name: required,
    }
}

/// Result of checking one benefit for a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BenefitValidationDto {
    /// Key that names the checked benefit.
    pub key: String,
    /// Whether the customer can use the benefit.
    pub valid: bool,
}

codegen::object! {
    BenefitValidationDto: decode {
        "key" => key: required,
        "valid" => valid: required,
    }
}

/// Membership contract of a customer with its term, price, cancellation data and sub-contracts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Contract {
    /// Id of the membership contract.
    pub id: i64,
    /// Day on which the contract was created (ISO 8601 date).
    pub created_date: codegen::Date,
    /// First day of the contract (ISO 8601 date).
    pub start_date: codegen::Date,
    /// Last day of the contract (ISO 8601 date).
    pub end_date: codegen::Date,
    /// Name of the rate that the contract was concluded on.
    pub rate_name: String,
    /// Whether the contract is active or inactive.
    pub contract_status: ContractStatus,
    /// Notice period that applies to a cancellation.
    pub cancellation_period: Option<TimePeriod>,
    /// Whether the contract has been cancelled.
    pub cancelled: bool,
    /// Date of the cancellation (ISO 8601 date).
    pub cancellation_date: Option<codegen::Date>,
    /// Day on which the notice of cancellation was received (ISO 8601 date).
    pub cancellation_receipt_date: Option<codegen::Date>,
    /// Reason given for the cancellation.
    pub cancellation_reason: Option<String>,
    /// Base price of the contract in major currency units; see priceDetails. Deprecated.
    #[deprecated(note = "see priceDetails")]
    pub price: codegen::Decimal,
    /// Base price, current price and payment frequency of the contract.
    pub price_details: PriceDetails,
    /// Last day on which notice of cancellation can be given in time (ISO 8601 date).
    pub last_possible_cancellation_date: codegen::Date,
    /// Length of the initial contract term.
    pub term: TimePeriod,
    /// Length of time by which the contract is extended after its term.
    pub extension_term: TimePeriod,
    /// Flat fee sub-contracts that belong to this contract.
    pub flat_fee_contracts: Option<Vec<SubContract>>,
    /// Module sub-contracts that belong to this contract.
    pub module_contracts: Option<Vec<SubContract>>,
    /// URL for downloading the contract document; expires after 15 minutes.
    pub signed_document_url: Option<String>,
    /// Id of the contract in an external system.
    pub third_party_id: Option<String>,
    /// Rate codes attached to the rate of the contract.
    pub rate_codes: Option<Vec<MembershipOfferRateCode>>,
}

codegen::object! {
    Contract: decode {
        "id" => id: required as Integer,
        "createdDate" => created_date: required as FullDate,
        "startDate" => start_date: required as FullDate,
        "endDate" => end_date: required as FullDate,
        "rateName" => rate_name: required,
        "contractStatus" => contract_status: required,
        "cancellationPeriod" => cancellation_period: optional,
        "cancelled" => cancelled: required,
        "cancellationDate" => cancellation_date: optional as FullDate,
        "cancellationReceiptDate" => cancellation_receipt_date: optional as FullDate,
        "cancellationReason" => cancellation_reason: optional,
        "price" => price: required as Number,
        "priceDetails" => price_details: required,
        "lastPossibleCancellationDate" => last_possible_cancellation_date: required as FullDate,
        "term" => term: required,
        "extensionTerm" => extension_term: required,
        "flatFeeContracts" => flat_fee_contracts: optional,
        "moduleContracts" => module_contracts: optional,
        "signedDocumentUrl" => signed_document_url: optional,
        "thirdPartyId" => third_party_id: optional,
        "rateCodes" => rate_codes: optional,
    }
}

codegen::redacted_debug! {
    Contract {
        id: shown,
        created_date: shown,
        start_date: shown,
        end_date: shown,
        rate_name: shown,
        contract_status: shown,
        cancellation_period: shown,
        cancelled: shown,
        cancellation_date: shown,
        cancellation_receipt_date: shown,
        cancellation_reason: shown,
        price: shown,
        price_details: shown,
        last_possible_cancellation_date: shown,
        term: shown,
        extension_term: shown,
        flat_fee_contracts: shown,
        module_contracts: shown,
        signed_document_url: hidden,
        third_party_id: shown,
        rate_codes: shown,
    }
}

/// Code with which a customer gains access to the studio.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccessCode {
    /// Form in which the code is to be presented.
    pub format: CustomerAccessCodeFormat,
    /// Time at which the code stops being valid (ISO 8601 date-time with time zone).
    pub expires_at: Option<codegen::DateTime>,
    /// Text to encode in the given format.
    pub content: String,
}

codegen::object! {
    CustomerAccessCode: decode {
        "format" => format: required,
        "expiresAt" => expires_at: optional,
        "content" => content: required,
    }
}

/// Form in which the code is to be presented.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerAccessCodeFormat {
    /// The content is shown as a QR code.
    QrCode,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CustomerAccessCodeFormat: decode {
        "QR_CODE" => QrCode,
    } else Unrecognized
}

/// Document stored for a customer.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerDocument {
    /// URL from which the file can be downloaded; expires after 15 minutes.
    pub url: Option<String>,
    /// Id of the stored document.
    pub id: Option<i64>,
    /// Name of the document's file.
    pub file_name: Option<String>,
    /// Text that explains what the document is.
    pub description: Option<String>,
}

codegen::object! {
    CustomerDocument: decode {
        "url" => url: optional,
        "id" => id: optional as Integer,
        "fileName" => file_name: optional,
        "description" => description: optional,
    }
}

codegen::redacted_debug! {
    CustomerDocument {
        url: hidden,
        id: shown,
        file_name: shown,
        description: shown,
    }
}

/// Outcome of a document upload.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerDocumentUploadResult {
    /// Id given to the uploaded document.
    pub id: Option<i64>,
}

codegen::object! {
    CustomerDocumentUploadResult: decode {
        "id" => id: optional as Integer,
    }
}

/// One slice of the list of a customer's documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerDocuments {
    /// Documents contained in this slice.
    pub result: Vec<CustomerDocument>,
    /// Whether further documents follow after this slice.
    pub has_next: bool,
    /// Value to pass as offset to read the next slice.
    pub offset: String,
}

codegen::object! {
    CustomerDocuments: decode {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}

/// Reference to a customer's profile image.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerImage {
    /// URL from which the image can be loaded; expires after 15 minutes.
    pub image_url: Option<String>,
}

codegen::object! {
    CustomerImage: decode {
        "imageUrl" => image_url: optional,
    }
}

codegen::redacted_debug! {
    CustomerImage {
        image_url: hidden,
    }
}

/// One slice of a list of customers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerSlicedResult {
    /// Customers contained in this slice.
    pub result: Vec<Customer>,
    /// Whether further customers follow after this slice.
    pub has_next: bool,
    /// Value to pass as offset to read the next slice: the id of the last customer.
    pub offset: String,
}

codegen::object! {
    CustomerSlicedResult: decode {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}

/// The parameter `customerStatus` of `getCustomers`.
///
/// Default: `MEMBER`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatusFilter {
    /// `MEMBER`.
    Member,
    /// `PROSPECT`.
    Prospect,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CustomerStatusFilter: encode {
        "MEMBER" => Member,
        "PROSPECT" => Prospect,
    } else Unrecognized
}

/// Results of a body composition weighing, for the whole body and for single limbs and the trunk.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerWeighings {
    /// Id under which the weighing is stored.
    pub database_id: Option<i64>,
    /// Basal metabolic rate: the energy the body needs at rest.
    pub basal_metabolic_rate: Option<f64>,
    /// Mass of the whole body's fat in kg.
    pub body_fat_mass: Option<f64>,
    /// Body mass index: weight divided by the square of the height, in kg/m².
    pub body_mass_index: Option<f64>,
    /// Mass of the body without its fat, also called lean body mass, in kg.
    pub fat_free_mass: Option<f64>,
    /// Share of fat in the body weight in percent.
    pub percent_body_fat: Option<f64>,
    /// Share of skeletal muscle in the body weight in percent.
    pub percent_skeletal_muscle_mass: Option<f64>,
    /// Mass of the skeletal muscles in kg.
    pub skeletal_muscle_mass: Option<f64>,
    /// Amount of water in the whole body in litres.
    pub total_body_water: Option<f64>,
    /// Level of the fat around the inner organs on a scale from 1 to 9.
    pub visceral_fat_level: Option<i32>,
    /// Body weight in kg.
    pub weight: Option<f64>,
    /// Body height in cm.
    pub height: Option<f64>,
    /// Left arm: body fat mass in kg.
    pub bfm_left_arm: Option<f64>,
    /// Left leg: body fat mass in kg.
    pub bfm_left_leg: Option<f64>,
    /// Left arm: body fat mass in percent.
    pub bfm_percent_left_arm: Option<f64>,
    /// Left leg: body fat mass in percent.
    pub bfm_percent_left_leg: Option<f64>,
    /// Right arm: body fat mass in percent.
    pub bfm_percent_right_arm: Option<f64>,
    /// Right leg: body fat mass in percent.
    pub bfm_percent_right_leg: Option<f64>,
    /// Trunk: body fat mass in percent.
    pub bfm_percent_trunk: Option<f64>,
    /// Right arm: body fat mass in kg.
    pub bfm_right_arm: Option<f64>,
    /// Right leg: body fat mass in kg.
    pub bfm_right_leg: Option<f64>,
    /// Trunk: body fat mass in kg.
    pub bfm_trunk: Option<f64>,
    /// Left arm: fat-free mass in kg.
    pub ffm_left_arm: Option<f64>,
    /// Left leg: fat-free mass in kg.
    pub ffm_left_leg: Option<f64>,
    /// Left arm: fat-free mass in percent.
    pub ffm_percent_left_arm: Option<f64>,
    /// Left leg: fat-free mass in percent.
    pub ffm_percent_left_leg: Option<f64>,
    /// Right arm: fat-free mass in percent.
    pub ffm_percent_right_arm: Option<f64>,
    /// Right leg: fat-free mass in percent.
    pub ffm_percent_right_leg: Option<f64>,
    /// Trunk: fat-free mass in percent.
    pub ffm_percent_trunk: Option<f64>,
    /// Right arm: fat-free mass in kg.
    pub ffm_right_arm: Option<f64>,
    /// Right leg: fat-free mass in kg.
    pub ffm_right_leg: Option<f64>,
    /// Trunk: fat-free mass in kg.
    pub ffm_trunk: Option<f64>,
    /// Unprocessed results as text; they may be handed back to widgets that the partner provides.
    pub raw_results: String,
}

codegen::object! {
    CustomerWeighings: decode encode {
        "databaseId" => database_id: optional as Integer,
        "basalMetabolicRate" => basal_metabolic_rate: optional as Float,
        "bodyFatMass" => body_fat_mass: optional as Float,
        "bodyMassIndex" => body_mass_index: optional as Float,
        "fatFreeMass" => fat_free_mass: optional as Float,
        "percentBodyFat" => percent_body_fat: optional as Float,
        "percentSkeletalMuscleMass" => percent_skeletal_muscle_mass: optional as Float,
        "skeletalMuscleMass" => skeletal_muscle_mass: optional as Float,
        "totalBodyWater" => total_body_water: optional as Float,
        "visceralFatLevel" => visceral_fat_level: optional as Integer,
        "weight" => weight: optional as Float,
        "height" => height: optional as Float,
        "bfmLeftArm" => bfm_left_arm: optional as Float,
        "bfmLeftLeg" => bfm_left_leg: optional as Float,
        "bfmPercentLeftArm" => bfm_percent_left_arm: optional as Float,
        "bfmPercentLeftLeg" => bfm_percent_left_leg: optional as Float,
        "bfmPercentRightArm" => bfm_percent_right_arm: optional as Float,
        "bfmPercentRightLeg" => bfm_percent_right_leg: optional as Float,
        "bfmPercentTrunk" => bfm_percent_trunk: optional as Float,
        "bfmRightArm" => bfm_right_arm: optional as Float,
        "bfmRightLeg" => bfm_right_leg: optional as Float,
        "bfmTrunk" => bfm_trunk: optional as Float,
        "ffmLeftArm" => ffm_left_arm: optional as Float,
        "ffmLeftLeg" => ffm_left_leg: optional as Float,
        "ffmPercentLeftArm" => ffm_percent_left_arm: optional as Float,
        "ffmPercentLeftLeg" => ffm_percent_left_leg: optional as Float,
        "ffmPercentRightArm" => ffm_percent_right_arm: optional as Float,
        "ffmPercentRightLeg" => ffm_percent_right_leg: optional as Float,
        "ffmPercentTrunk" => ffm_percent_trunk: optional as Float,
        "ffmRightArm" => ffm_right_arm: optional as Float,
        "ffmRightLeg" => ffm_right_leg: optional as Float,
        "ffmTrunk" => ffm_trunk: optional as Float,
        "rawResults" => raw_results: required,
    }
}

codegen::redacted_debug! {
    CustomerWeighings {
        database_id: hidden,
        basal_metabolic_rate: hidden,
        body_fat_mass: hidden,
        body_mass_index: hidden,
        fat_free_mass: hidden,
        percent_body_fat: hidden,
        percent_skeletal_muscle_mass: hidden,
        skeletal_muscle_mass: hidden,
        total_body_water: hidden,
        visceral_fat_level: hidden,
        weight: hidden,
        height: hidden,
        bfm_left_arm: hidden,
        bfm_left_leg: hidden,
        bfm_percent_left_arm: hidden,
        bfm_percent_left_leg: hidden,
        bfm_percent_right_arm: hidden,
        bfm_percent_right_leg: hidden,
        bfm_percent_trunk: hidden,
        bfm_right_arm: hidden,
        bfm_right_leg: hidden,
        bfm_trunk: hidden,
        ffm_left_arm: hidden,
        ffm_left_leg: hidden,
        ffm_percent_left_arm: hidden,
        ffm_percent_left_leg: hidden,
        ffm_percent_right_arm: hidden,
        ffm_percent_right_leg: hidden,
        ffm_percent_trunk: hidden,
        ffm_right_arm: hidden,
        ffm_right_leg: hidden,
        ffm_trunk: hidden,
        raw_results: hidden,
    }
}

impl CustomerWeighings {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(raw_results: impl Into<String>) -> Self {
        Self {
            database_id: None,
            basal_metabolic_rate: None,
            body_fat_mass: None,
            body_mass_index: None,
            fat_free_mass: None,
            percent_body_fat: None,
            percent_skeletal_muscle_mass: None,
            skeletal_muscle_mass: None,
            total_body_water: None,
            visceral_fat_level: None,
            weight: None,
            height: None,
            bfm_left_arm: None,
            bfm_left_leg: None,
            bfm_percent_left_arm: None,
            bfm_percent_left_leg: None,
            bfm_percent_right_arm: None,
            bfm_percent_right_leg: None,
            bfm_percent_trunk: None,
            bfm_right_arm: None,
            bfm_right_leg: None,
            bfm_trunk: None,
            ffm_left_arm: None,
            ffm_left_leg: None,
            ffm_percent_left_arm: None,
            ffm_percent_left_leg: None,
            ffm_percent_right_arm: None,
            ffm_percent_right_leg: None,
            ffm_percent_trunk: None,
            ffm_right_arm: None,
            ffm_right_leg: None,
            ffm_trunk: None,
            raw_results: raw_results.into(),
        }
    }

    /// Sets [`database_id`](Self::database_id).
    #[inline]
    #[must_use]
    pub fn with_database_id(mut self, database_id: i64) -> Self {
        self.database_id = Some(database_id);
        self
    }

    /// Sets [`basal_metabolic_rate`](Self::basal_metabolic_rate).
    #[inline]
    #[must_use]
    pub fn with_basal_metabolic_rate(mut self, basal_metabolic_rate: f64) -> Self {
        self.basal_metabolic_rate = Some(basal_metabolic_rate);
        self
    }

    /// Sets [`body_fat_mass`](Self::body_fat_mass).
    #[inline]
    #[must_use]
    pub fn with_body_fat_mass(mut self, body_fat_mass: f64) -> Self {
        self.body_fat_mass = Some(body_fat_mass);
        self
    }

    /// Sets [`body_mass_index`](Self::body_mass_index).
    #[inline]
    #[must_use]
    pub fn with_body_mass_index(mut self, body_mass_index: f64) -> Self {
        self.body_mass_index = Some(body_mass_index);
        self
    }

    /// Sets [`fat_free_mass`](Self::fat_free_mass).
    #[inline]
    #[must_use]
    pub fn with_fat_free_mass(mut self, fat_free_mass: f64) -> Self {
        self.fat_free_mass = Some(fat_free_mass);
        self
    }

    /// Sets [`percent_body_fat`](Self::percent_body_fat).
    #[inline]
    #[must_use]
    pub fn with_percent_body_fat(mut self, percent_body_fat: f64) -> Self {
        self.percent_body_fat = Some(percent_body_fat);
        self
    }

    /// Sets [`percent_skeletal_muscle_mass`](Self::percent_skeletal_muscle_mass).
    #[inline]
    #[must_use]
    pub fn with_percent_skeletal_muscle_mass(
        mut self,
        percent_skeletal_muscle_mass: f64,
    ) -> Self {
        self.percent_skeletal_muscle_mass = Some(percent_skeletal_muscle_mass);
        self
    }

    /// Sets [`skeletal_muscle_mass`](Self::skeletal_muscle_mass).
    #[inline]
    #[must_use]
    pub fn with_skeletal_muscle_mass(mut self, skeletal_muscle_mass: f64) -> Self {
        self.skeletal_muscle_mass = Some(skeletal_muscle_mass);
        self
    }

    /// Sets [`total_body_water`](Self::total_body_water).
    #[inline]
    #[must_use]
    pub fn with_total_body_water(mut self, total_body_water: f64) -> Self {
        self.total_body_water = Some(total_body_water);
        self
    }

    /// Sets [`visceral_fat_level`](Self::visceral_fat_level).
    #[inline]
    #[must_use]
    pub fn with_visceral_fat_level(mut self, visceral_fat_level: i32) -> Self {
        self.visceral_fat_level = Some(visceral_fat_level);
        self
    }

    /// Sets [`weight`](Self::weight).
    #[inline]
    #[must_use]
    pub fn with_weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sets [`height`](Self::height).
    #[inline]
    #[must_use]
    pub fn with_height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets [`bfm_left_arm`](Self::bfm_left_arm).
    #[inline]
    #[must_use]
    pub fn with_bfm_left_arm(mut self, bfm_left_arm: f64) -> Self {
        self.bfm_left_arm = Some(bfm_left_arm);
        self
    }

    /// Sets [`bfm_left_leg`](Self::bfm_left_leg).
    #[inline]
    #[must_use]
    pub fn with_bfm_left_leg(mut self, bfm_left_leg: f64) -> Self {
        self.bfm_left_leg = Some(bfm_left_leg);
        self
    }

    /// Sets [`bfm_percent_left_arm`](Self::bfm_percent_left_arm).
    #[inline]
    #[must_use]
    pub fn with_bfm_percent_left_arm(mut self, bfm_percent_left_arm: f64) -> Self {
        self.bfm_percent_left_arm = Some(bfm_percent_left_arm);
        self
    }

    /// Sets [`bfm_percent_left_leg`](Self::bfm_percent_left_leg).
    #[inline]
    #[must_use]
    pub fn with_bfm_percent_left_leg(mut self, bfm_percent_left_leg: f64) -> Self {
        self.bfm_percent_left_leg = Some(bfm_percent_left_leg);
        self
    }

    /// Sets [`bfm_percent_right_arm`](Self::bfm_percent_right_arm).
    #[inline]
    #[must_use]
    pub fn with_bfm_percent_right_arm(mut self, bfm_percent_right_arm: f64) -> Self {
        self.bfm_percent_right_arm = Some(bfm_percent_right_arm);
        self
    }

    /// Sets [`bfm_percent_right_leg`](Self::bfm_percent_right_leg).
    #[inline]
    #[must_use]
    pub fn with_bfm_percent_right_leg(mut self, bfm_percent_right_leg: f64) -> Self {
        self.bfm_percent_right_leg = Some(bfm_percent_right_leg);
        self
    }

    /// Sets [`bfm_percent_trunk`](Self::bfm_percent_trunk).
    #[inline]
    #[must_use]
    pub fn with_bfm_percent_trunk(mut self, bfm_percent_trunk: f64) -> Self {
        self.bfm_percent_trunk = Some(bfm_percent_trunk);
        self
    }

    /// Sets [`bfm_right_arm`](Self::bfm_right_arm).
    #[inline]
    #[must_use]
    pub fn with_bfm_right_arm(mut self, bfm_right_arm: f64) -> Self {
        self.bfm_right_arm = Some(bfm_right_arm);
        self
    }

    /// Sets [`bfm_right_leg`](Self::bfm_right_leg).
    #[inline]
    #[must_use]
    pub fn with_bfm_right_leg(mut self, bfm_right_leg: f64) -> Self {
        self.bfm_right_leg = Some(bfm_right_leg);
        self
    }

    /// Sets [`bfm_trunk`](Self::bfm_trunk).
    #[inline]
    #[must_use]
    pub fn with_bfm_trunk(mut self, bfm_trunk: f64) -> Self {
        self.bfm_trunk = Some(bfm_trunk);
        self
    }

    /// Sets [`ffm_left_arm`](Self::ffm_left_arm).
    #[inline]
    #[must_use]
    pub fn with_ffm_left_arm(mut self, ffm_left_arm: f64) -> Self {
        self.ffm_left_arm = Some(ffm_left_arm);
        self
    }

    /// Sets [`ffm_left_leg`](Self::ffm_left_leg).
    #[inline]
    #[must_use]
    pub fn with_ffm_left_leg(mut self, ffm_left_leg: f64) -> Self {
        self.ffm_left_leg = Some(ffm_left_leg);
        self
    }

    /// Sets [`ffm_percent_left_arm`](Self::ffm_percent_left_arm).
    #[inline]
    #[must_use]
    pub fn with_ffm_percent_left_arm(mut self, ffm_percent_left_arm: f64) -> Self {
        self.ffm_percent_left_arm = Some(ffm_percent_left_arm);
        self
    }

    /// Sets [`ffm_percent_left_leg`](Self::ffm_percent_left_leg).
    #[inline]
    #[must_use]
    pub fn with_ffm_percent_left_leg(mut self, ffm_percent_left_leg: f64) -> Self {
        self.ffm_percent_left_leg = Some(ffm_percent_left_leg);
        self
    }

    /// Sets [`ffm_percent_right_arm`](Self::ffm_percent_right_arm).
    #[inline]
    #[must_use]
    pub fn with_ffm_percent_right_arm(mut self, ffm_percent_right_arm: f64) -> Self {
        self.ffm_percent_right_arm = Some(ffm_percent_right_arm);
        self
    }

    /// Sets [`ffm_percent_right_leg`](Self::ffm_percent_right_leg).
    #[inline]
    #[must_use]
    pub fn with_ffm_percent_right_leg(mut self, ffm_percent_right_leg: f64) -> Self {
        self.ffm_percent_right_leg = Some(ffm_percent_right_leg);
        self
    }

    /// Sets [`ffm_percent_trunk`](Self::ffm_percent_trunk).
    #[inline]
    #[must_use]
    pub fn with_ffm_percent_trunk(mut self, ffm_percent_trunk: f64) -> Self {
        self.ffm_percent_trunk = Some(ffm_percent_trunk);
        self
    }

    /// Sets [`ffm_right_arm`](Self::ffm_right_arm).
    #[inline]
    #[must_use]
    pub fn with_ffm_right_arm(mut self, ffm_right_arm: f64) -> Self {
        self.ffm_right_arm = Some(ffm_right_arm);
        self
    }

    /// Sets [`ffm_right_leg`](Self::ffm_right_leg).
    #[inline]
    #[must_use]
    pub fn with_ffm_right_leg(mut self, ffm_right_leg: f64) -> Self {
        self.ffm_right_leg = Some(ffm_right_leg);
        self
    }

    /// Sets [`ffm_trunk`](Self::ffm_trunk).
    #[inline]
    #[must_use]
    pub fn with_ffm_trunk(mut self, ffm_trunk: f64) -> Self {
        self.ffm_trunk = Some(ffm_trunk);
        self
    }
}

/// Personal data of a customer as needed for a body measurement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Measurement {
    /// Id of the customer whom the data belong to.
    pub id: i64,
    /// Given name of the customer.
    pub first_name: Option<String>,
    /// Family name of the customer.
    pub last_name: Option<String>,
    /// Age of the customer in years.
    pub age: Option<i32>,
    /// Day on which the customer was born (ISO 8601 date).
    pub date_of_birth: Option<codegen::Date>,
    /// Gender recorded for the customer.
    pub gender: Option<Gender>,
    /// Body height in cm.
    pub height: Option<f64>,
}

codegen::object! {
    Measurement: decode {
        "id" => id: required as Integer,
        "firstName" => first_name: optional,
        "lastName" => last_name: optional,
        "age" => age: optional as Integer,
        "dateOfBirth" => date_of_birth: optional as FullDate,
        "gender" => gender: optional,
        "height" => height: optional as Float,
    }
}

codegen::redacted_debug! {
    Measurement {
        id: hidden,
        first_name: hidden,
        last_name: hidden,
        age: hidden,
        date_of_birth: hidden,
        gender: hidden,
        height: hidden,
    }
}

/// Outcome of creating a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1CustomerCreateResult {
    /// Id given to the new customer.
    pub customer_id: i64,
}

codegen::object! {
    OpenApiV1CustomerCreateResult: decode {
        "customerId" => customer_id: required as Integer,
    }
}

/// Request to move a customer to another studio.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1CustomerStudioSwitchRequestDto {
    /// Id of the studio the customer changes to.
    pub target_studio_id: i64,
    /// Day on which the change takes effect; today or a past day (ISO 8601 date).
    pub switch_date: codegen::Date,
    /// Note about the change of studio, kept in the customer's history.
    pub description: Option<String>,
}

codegen::object! {
    OpenApiV1CustomerStudioSwitchRequestDto: encode {
        "targetStudioId" => target_studio_id: required as Integer,
        "switchDate" => switch_date: required as FullDate,
        "description" => description: optional,
    }
}

impl OpenApiV1CustomerStudioSwitchRequestDto {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(target_studio_id: i64, switch_date: codegen::Date) -> Self {
        Self {
            target_studio_id,
            switch_date,
            description: None,
        }
    }

    /// Sets [`description`](Self::description).
    #[inline]
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Flat fee or module contract that belongs to a membership contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubContract {
    /// Id of the sub-contract.
    pub id: i64,
    /// Name of the rate that the sub-contract was concluded on.
    pub rate_name: String,
    /// First day of the sub-contract (ISO 8601 date).
    pub start_date: codegen::Date,
    /// Last day of the sub-contract (ISO 8601 date).
    pub end_date: Option<codegen::Date>,
    /// Kind of schedule by which payments fall due.
    pub payment_frequency: SubContractPaymentFrequency,
    /// Base price of the sub-contract in major currency units; see priceDetails. Deprecated.
    #[deprecated(note = "see priceDetails")]
    pub price: codegen::Decimal,
    /// Base price, current price and payment frequency of the sub-contract.
    pub price_details: PriceDetails,
    /// Whether the sub-contract has been cancelled.
    pub cancelled: bool,
    /// Date of the cancellation (ISO 8601 date).
    pub cancellation_date: Option<codegen::Date>,
    /// Day on which the notice of cancellation was received (ISO 8601 date).
    pub cancellation_receipt_date: Option<codegen::Date>,
    /// Whether the sub-contract is active or inactive.
    pub contract_status: ContractStatus,
}

codegen::object! {
    SubContract: decode {
        "id" => id: required as Integer,
        "rateName" => rate_name: required,
        "startDate" => start_date: required as FullDate,
        "endDate" => end_date: optional as FullDate,
        "paymentFrequency" => payment_frequency: required,
        "price" => price: required as Number,
        "priceDetails" => price_details: required,
        "cancelled" => cancelled: required,
        "cancellationDate" => cancellation_date: optional as FullDate,
        "cancellationReceiptDate" => cancellation_receipt_date: optional as FullDate,
        "contractStatus" => contract_status: required,
    }
}

/// Kind of schedule by which payments fall due.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubContractPaymentFrequency {
    /// The price is charged a single time.
    NonRecurring,
    /// The price is charged again after each interval.
    Recurring,
    /// Prices are charged on fixed days of the year.
    MonthDay,
    /// Each term of the sub-contract has a price of its own.
    TermBased,
    /// Nothing is charged.
    Free,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    SubContractPaymentFrequency: decode {
        "NON_RECURRING" => NonRecurring,
        "RECURRING" => Recurring,
        "MONTH_DAY" => MonthDay,
        "TERM_BASED" => TermBased,
        "FREE" => Free,
    } else Unrecognized
}

/// Request to change the value of an access medium.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAccessIdentificationRequest {
    /// New identification value of the access medium, such as a number or code; unique to it.
    pub value: Option<String>,
}

codegen::object! {
    UpdateAccessIdentificationRequest: encode {
        "value" => value: optional,
    }
}

impl UpdateAccessIdentificationRequest {
    /// Without any field; all are optional.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { value: None }
    }

    /// Sets [`value`](Self::value).
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
